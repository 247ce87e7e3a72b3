# What the scripts of the test shops share; each reads it by `source`.

say() { echo "shop: $*" >&2; }
die() { say "$*"; exit 1; }
seconds() { awk -v a="$1" -v b="$(date +%s.%N)" 'BEGIN { printf "%.1f", b - a }'; }
timed() { # timed NAME COMMAND...
  local name=$1 begun; begun=$(date +%s.%N); shift
  "$@" || return
  say "$name took $(seconds "$begun") s"
}

# alive NAME: whether what was just launched runs. Asked of its number and not of its command line,
# which is the script's until the program has begun.
alive() { kill -0 "$(cat "$state/$1.pid")" 2>/dev/null; }
