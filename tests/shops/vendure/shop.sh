#!/bin/bash
# A real Vendure shop on loopback that the portal and its adapter are tested against.
#   shop.sh start   install, seed (first time) and serve; prints the path of shop.json
#   shop.sh stop    stop both servers                       (data kept)
#   shop.sh wipe    stop and delete all data                (node_modules kept)
#   shop.sh status
# Environment: SHOP_STATE SHOP_PORT SHOP_COOKIE_PORT. Two servers, each with its copy of the seeded data: on
# SHOP_PORT sessions are tokens or cookies, on SHOP_COOKIE_PORT cookies alone, which is Vendure's default.
# Needs node >= 20, npm, curl, and a C++ compiler with make and python3, because npm builds
# better-sqlite3 where it has no binary to download. Everything listens on 127.0.0.1.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../shell.sh"
# below 32768, because the ports above are given to outgoing connections
port=${SHOP_PORT:-9130} cookieport=${SHOP_COOKIE_PORT:-9131}
state=${SHOP_STATE:-$here/state}
app=$state/app # the shop is put together there, so that nothing is installed among the sources
json=$state/shop.json

export NODE_ENV=production VENDURE_DISABLE_TELEMETRY=1
export SHOP_DB=$state/tokens.sqlite SHOP_DB_COPY=$state/cookies.sqlite SHOP_URL=http://127.0.0.1:$port SHOP_COOKIE_URL=http://127.0.0.1:$cookieport
export SHOP_ADMIN=superadmin SHOP_ADMIN_PASSWORD=superadmin-Passw0rd

install_app() {
  mkdir -p "$app"
  cp -R "$here/app/." "$app/"
  local stamp=$app/node_modules/.shop-installed sum
  sum=$(sha256sum "$app/package-lock.json" | cut -d' ' -f1)
  [ "$(cat "$stamp" 2>/dev/null)" = "$sum" ] && return
  ( cd "$app" && npm ci --omit=dev --no-audit --no-fund >"$state/npm.log" 2>&1 ) || { tail -20 "$state/npm.log" >&2; die "npm ci failed"; }
  echo "$sum" >"$stamp"
}

server_pid() { # server_pid NAME prints the pid only while it is still our server
  local p; p=$(cat "$state/$1.pid" 2>/dev/null) || return 1
  [ -r "/proc/$p/cmdline" ] && tr '\0' ' ' <"/proc/$p/cmdline" | grep -q "server.js $1" && echo "$p"
}
launch() { # launch NAME PORT TOKEN-METHODS [new]
  server_pid "$1" >/dev/null && return
  ( cd "$app" && SHOP_DB=$state/$1.sqlite SHOP_PORT=$2 SHOP_TOKEN_METHOD=$3 SHOP_NEW=${4:+1} exec setsid node server.js "$1" ) >"$state/$1.log" 2>&1 </dev/null &
  echo $! >"$state/$1.pid"
}
await() { # await NAME PORT
  local i
  for ((i = 0; i < 480; i++)); do
    curl -sf -o /dev/null "http://127.0.0.1:$2/health" && return
    alive "$1" || { tail -20 "$state/$1.log" >&2; die "vendure exited while starting"; }
    sleep 0.25
  done
  die "vendure did not answer on port $2, see $state/$1.log"
}
server_stop() { # server_stop NAME
  local p i; p=$(server_pid "$1") || return 0
  kill "$p"
  for ((i = 0; i < 60; i++)); do server_pid "$1" >/dev/null || break; sleep 0.25; done
  server_pid "$1" >/dev/null && kill -9 "$p"
  rm -f "$state/$1.pid"
}
stop() { server_stop tokens; server_stop cookies; }
forget() { rm -f "$json" "$state"/*.sqlite*; }

serve_tokens() { launch tokens "$port" bearer,cookie "${1:-}"; await tokens "$port"; } # serve_tokens [new]
serve() {
  launch tokens "$port" bearer,cookie
  launch cookies "$cookieport" cookie
  await tokens "$port"; await cookies "$cookieport"
}
seed() { ( cd "$app" && node seed.mjs "$json" >&2 ) || die "seeding failed"; }

start() {
  mkdir -p "$state"
  command -v curl >/dev/null || die "curl is needed"
  timed install install_app
  if [ -f "$json" ]; then
    timed boot serve
  else # first time, or an earlier first time that did not get through
    stop; forget
    timed tables serve_tokens new
    timed seed seed
    timed boot serve
  fi
  say "Vendure on $SHOP_URL/shop-api, with cookies alone on $SHOP_COOKIE_URL/shop-api"
  echo "$json"
}

case "${1:-}" in
  start) start ;;
  stop) stop ;;
  wipe) stop; forget ;;
  status) for name in tokens cookies; do if p=$(server_pid $name); then say "$name: pid $p"; else say "$name: down"; fi; done ;;
  *) sed -n '2,10s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
esac
