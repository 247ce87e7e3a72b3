#!/bin/bash
# A real WordPress on loopback that the snippets and the reading of its pages are tested against.
#   shop.sh start   made anew, seeded and served; prints the path of shop.json
#   shop.sh stop    stop web server and database            (data kept)
#   shop.sh wipe    stop and delete everything
#   shop.sh status
# Environment: SHOP_STATE SHOP_PORT; SHOP_PORTAL, the folder of the built portal, which is served at /posventa.
# Needs what Debian has: wordpress, its theme Twenty Twenty-Three, php-cli, php-mysql,
# mariadb-server-core; curl and node. MariaDB listens on a socket, the web server on 127.0.0.1.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../shell.sh"
# below 32768, because the ports above are given to outgoing connections
port=${SHOP_PORT:-9150}
state=${SHOP_STATE:-$here/state}
site=$state/site # a copy, so that its configuration and plugins are this shop's own
json=$state/shop.json
debian=/usr/share/wordpress
embed=$here/../../../www/embed
PATH=$PATH:/usr/sbin # mariadbd lies there, where the PATH of who is not root does not look

server_pid() { # server_pid NAME PROGRAM prints the pid only while it is still our server
  local p; p=$(cat "$state/$1.pid" 2>/dev/null) || return 1
  [ -r "/proc/$p/cmdline" ] && tr '\0' ' ' <"/proc/$p/cmdline" | grep -qF "$state" && echo "$p"
}
await() { # await NAME CONDITION...
  local name=$1 i; shift
  for ((i = 0; i < 480; i++)); do
    "$@" && return
    alive "$name" || return 1
    sleep 0.25
  done
  return 1
}
server_stop() { # server_stop NAME; its workers end with it
  local p i; p=$(server_pid "$1") || return 0
  kill -- "-$p"
  for ((i = 0; i < 120; i++)); do kill -0 -- "-$p" 2>/dev/null || break; sleep 0.25; done
  kill -9 -- "-$p" 2>/dev/null || true
  rm -f "$state/$1.pid"
}
launch() { # launch NAME COMMAND...; its own group of processes, whose number is its pid
  local name=$1; shift
  setsid "$@" >>"$state/$name.log" 2>&1 </dev/null &
  echo $! >"$state/$name.pid"
}

# The path of a socket has 107 bytes at most, and that of a clone may be longer.
database() {
  local root=() socket
  socket=$(mktemp -d)
  echo "$socket" >"$state/sockets"
  export SHOP_SOCKET=$socket/mariadb
  [ "$(id -u)" = 0 ] && root=(--user=root) # which it refuses to be unless it is told
  mkdir "$state/data"
  # Nothing here has to survive a power cut. Without users it needs none of its own tables, which
  # take longer to make than all of WordPress.
  launch mariadb mariadbd --no-defaults "${root[@]}" --datadir="$state/data" --socket="$SHOP_SOCKET" --pid-file="$state/data/pid" \
    --skip-networking --skip-grant-tables --innodb-flush-log-at-trx-commit=0 --loose-innodb-flush-method=nosync --sync-frm=0
  await mariadb database_answers || { tail -20 "$state/mariadb.log" >&2; die "MariaDB did not start"; }
}
database_answers() {
  php -r 'mysqli_report(MYSQLI_REPORT_OFF);
    exit(@mysqli_connect("localhost", "root", "", "", 0, getenv("SHOP_SOCKET")) ? 0 : 1);'
}

answers() { [ "$(curl -s -m 60 "http://127.0.0.1:$port/mark.txt")" = "$(cat "$site/mark.txt")" ]; }
web_server() {
  export PHP_CLI_SERVER_WORKERS=4
  launch php php -d opcache.enable_cli=1 -d display_errors=0 -d log_errors=1 -S "127.0.0.1:$port" -t "$site" "$site/router.php"
  await php answers || { tail -20 "$state/php.log" >&2; die "the web server did not start on port $port"; }
}

unpack() {
  cp -RL "$debian" "$site"
  mkdir -p "$site/wp-content/plugins/posventa" "$site/wp-content/mu-plugins" "$site/wp-content/uploads"
  cp "$here"/app/* "$site/"
  mv "$site/site.php" "$site/wp-content/mu-plugins/"
  cp "$embed"/snippets/woocommerce/* "$site/wp-content/plugins/posventa/"
  node "$site/fill.mjs" "$embed" "$site/wp-content/plugins/posventa"
  if [ -n "${SHOP_PORTAL:-}" ]; then ln -s "$SHOP_PORTAL" "$site/posventa"; fi
  head -c 16 /dev/urandom | od -An -tx1 | tr -d ' \n' >"$site/mark.txt"
}
seed() { # seed HOST
  local url=http://$1:$port
  ( cd "$site" && SHOP_URL=$url php seed.php >&2 ) || die "seeding $url failed"
}
describe() {
  printf '{ "url": "http://127.0.0.1:%s", "plain": "http://localhost:%s" }\n' "$port" "$port" >"$json"
}

stop() { server_stop php; server_stop mariadb; }
forget() {
  if [ -f "$state/sockets" ]; then rm -rf "$(cat "$state/sockets")"; fi
  rm -rf "$state"
}

start() {
  local program missing=""
  for program in php mariadbd node curl; do command -v "$program" >/dev/null || missing+=" $program"; done
  [ -f "$debian/wp-load.php" ] || missing+=" $debian"
  [ -z "$missing" ] || die "missing:$missing"
  stop; forget
  mkdir -p "$state"
  timed copy unpack
  timed database database
  timed server web_server
  timed seed seed 127.0.0.1
  timed "second seed" seed localhost
  describe
  say "WordPress on http://127.0.0.1:$port"
  echo "$json"
}

case "${1:-}" in
  start) start ;;
  stop) stop ;;
  wipe) stop; forget ;;
  status) for name in mariadb php; do if p=$(server_pid $name); then say "$name: pid $p"; else say "$name: down"; fi; done ;;
  *) sed -n '2,10s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
esac
