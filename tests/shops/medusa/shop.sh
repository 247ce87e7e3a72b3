#!/bin/bash
# A real Medusa v2 shop on loopback that the portal and its adapter are tested against.
#   shop.sh start   install, start PostgreSQL, migrate, seed (first time) and serve; prints the path of shop.json
#   shop.sh stop    stop Medusa and PostgreSQL          (data kept)
#   shop.sh reset   back to the freshly seeded state    (data thrown away, ~10 s)
#   shop.sh wipe    stop and delete all state           (node_modules kept)
#   shop.sh status
#   shop.sh order KIND   place one more order of that kind, print it as JSON (kinds: see app/seed.mjs)
# Environment: SHOP_VERSION (2.18.0 or 2.21.2) SHOP_STATE SHOP_PORT SHOP_PG_PORT SHOP_CORS SHOP_EXPOSE_TRACKING=1
# Needs node >= 20.19, npm, curl and Debian's postgresql (apt-get install postgresql). Everything listens on 127.0.0.1.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../shell.sh"
version=${SHOP_VERSION:-2.18.0}
# below 32768, because the ports above are given to outgoing connections
case $version in
  2.18.0) port=${SHOP_PORT:-9000} pgport=${SHOP_PG_PORT:-15432} ;;
  2.21.2) port=${SHOP_PORT:-9001} pgport=${SHOP_PG_PORT:-15433} ;;
  *) echo "shop: SHOP_VERSION is 2.18.0 or 2.21.2, not $version" >&2; exit 2 ;;
esac
state=${SHOP_STATE:-$here/state-$version}
app=$state/app # the shop is put together there, so that nothing is installed among the sources
pgdata=$state/pg
json=$state/shop.json

export NODE_ENV=production MEDUSA_DISABLE_TELEMETRY=1 LOG_LEVEL=${LOG_LEVEL:-warn}
export DATABASE_URL=postgres://shop:shop@127.0.0.1:$pgport/medusa
export SHOP_URL=http://127.0.0.1:$port SHOP_JSON=$json
export SHOP_ADMIN_EMAIL=admin@shop.test SHOP_ADMIN_PASSWORD=admin-Passw0rd
export PGPASSWORD=shop PGOPTIONS="-c client_min_messages=warning"

pgbin() {
  local d
  for d in /usr/lib/postgresql/*/bin; do [ -x "$d/initdb" ] && { echo "$d"; return; }; done
  d=$(command -v initdb) || die "no postgres found: apt-get install postgresql"
  dirname "$(readlink -f "$d")"
}
as_pg() { # initdb and postgres refuse root
  if [ "$(id -u)" = 0 ]; then ( cd / && runuser -u postgres -- "$@" ); else "$@"; fi
}
sql() { "$pg/psql" -X -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$pgport" -U shop -d postgres -c "$1"; }
pg_up() { as_pg "$pg/pg_ctl" -D "$pgdata" status >/dev/null 2>&1; }
has_db() { [ "$("$pg/psql" -X -Atq -h 127.0.0.1 -p "$pgport" -U shop -d postgres -c "select count(*) from pg_database where datname='$1'")" = 1 ]; }
medusa() { ( cd "$app" && node node_modules/@medusajs/cli/cli.js "$@" ); }

install_app() {
  mkdir -p "$app"
  cp -R "$here/app/." "$here/versions/$version/." "$app/"
  local stamp=$app/node_modules/.shop-installed sum
  sum=$(sha256sum "$app/package-lock.json" | cut -d' ' -f1)
  [ "$(cat "$stamp" 2>/dev/null)" = "$sum" ] && return
  ( cd "$app" && npm ci --ignore-scripts --omit=dev --no-audit --no-fund >"$state/npm.log" 2>&1 ) || { tail -20 "$state/npm.log" >&2; die "npm ci failed"; }
  echo "$sum" >"$stamp"
}

pg_start() {
  if [ ! -f "$pgdata/PG_VERSION" ]; then
    mkdir -p "$pgdata" && chmod 700 "$pgdata"
    local pw; pw=$(mktemp); printf shop >"$pw"
    if [ "$(id -u)" = 0 ]; then chown postgres "$pgdata" "$pw"; fi
    as_pg "$pg/initdb" -D "$pgdata" -U shop --pwfile="$pw" -A scram-sha-256 -E UTF8 --locale=C.UTF-8 >"$state/initdb.log" 2>&1 || { cat "$state/initdb.log" >&2; die "initdb failed"; }
    rm -f "$pw"
  fi
  pg_up && return
  # no fsync: the data is throw-away and tests want speed
  as_pg "$pg/pg_ctl" -D "$pgdata" -w -s -l "$pgdata/server.log" -o "-c listen_addresses=127.0.0.1 -c port=$pgport -c unix_socket_directories='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=60" start ||
    die "postgres did not start, see $pgdata/server.log"
}
pg_stop() { if pg_up; then as_pg "$pg/pg_ctl" -D "$pgdata" -w -s -m fast stop; fi; }

server_pid() { # prints the pid only while it is still our server
  local p; p=$(cat "$state/medusa.pid" 2>/dev/null) || return 1
  [ -r "/proc/$p/cmdline" ] && tr '\0' ' ' <"/proc/$p/cmdline" | grep -q "cli.js start" && echo "$p"
}
serve() {
  server_pid >/dev/null && return
  ( cd "$app" && exec setsid node node_modules/@medusajs/cli/cli.js start -H 127.0.0.1 -p "$port" ) >"$state/medusa.log" 2>&1 </dev/null &
  echo $! >"$state/medusa.pid"
  local i
  for ((i = 0; i < 480; i++)); do
    curl -sf -o /dev/null "$SHOP_URL/health" && return
    alive medusa || { tail -20 "$state/medusa.log" >&2; die "medusa exited while starting"; }
    sleep 0.25
  done
  die "medusa did not answer on $SHOP_URL/health, see $state/medusa.log"
}
server_stop() {
  local p i; p=$(server_pid) || return 0
  kill "$p"
  for ((i = 0; i < 60; i++)); do server_pid >/dev/null || break; sleep 0.25; done
  server_pid >/dev/null && kill -9 "$p"
  rm -f "$state/medusa.pid"
}

migrate() { medusa db:migrate >"$state/migrate.log" 2>&1 || { tail -20 "$state/migrate.log" >&2; die "migration failed"; }; }
create_admin() { medusa user -e "$SHOP_ADMIN_EMAIL" -p "$SHOP_ADMIN_PASSWORD" >"$state/user.log" 2>&1 || { tail -20 "$state/user.log" >&2; die "could not create the admin user"; }; }
seed() { rm -f "$json"; ( cd "$app" && node seed.mjs "$json" >&2 ) || die "seeding failed"; }

start() {
  mkdir -p "$state"; chmod 755 "$state"
  command -v curl >/dev/null || die "curl is needed"
  timed install install_app
  timed postgres pg_start
  if has_db medusa_seeded && [ -f "$json" ]; then
    has_db medusa || sql "create database medusa template medusa_seeded"
    timed boot serve
  else # first time, or an earlier first time that did not get through
    server_stop
    sql "drop database if exists medusa with (force)"; sql "drop database if exists medusa_seeded with (force)"
    sql "create database medusa"
    timed migrate migrate
    timed admin_user create_admin
    timed boot serve
    timed seed seed
    # keep a copy of the seeded database for `reset`; copying needs it idle
    server_stop
    timed snapshot sql "create database medusa_seeded template medusa"
    timed reboot serve
  fi
  say "Medusa $version on $SHOP_URL (CORS: ${SHOP_CORS:-http://127.0.0.1:4173,http://localhost:4173})"
  echo "$json"
}

pg=$(pgbin)
case "${1:-}" in
  start) start ;;
  stop) server_stop; pg_stop ;;
  reset) server_stop; pg_start; has_db medusa_seeded || die "not seeded yet: shop.sh start"
         sql "drop database if exists medusa with (force)"; sql "create database medusa template medusa_seeded"; serve; echo "$json" ;;
  wipe) server_stop; pg_stop; find "$state" -mindepth 1 -maxdepth 1 ! -name app -exec rm -rf {} + ;;
  order) ( cd "$app" && node seed.mjs order "${2:-}" "$json" ) ;;
  status) if p=$(server_pid); then say "medusa pid $p on $SHOP_URL"; else say "medusa is down"; fi
          if pg_up; then say "postgres is up on 127.0.0.1:$pgport"; else say "postgres is down"; fi ;;
  *) sed -n '2,10s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
esac
