# Runs a program that ends with whoever has started it, even if that one is killed: a watcher reads a
# pipe whose other end only the starter holds, and at the end of it ends the group of processes.
#   sh -c "$(cat tied.sh)" sh PROGRAM ARGUMENT...   with a pipe as standard input, in a group of its own
exec 3<&0 </dev/null
(
    trap '' TERM
    read -r _ <&3
    kill -TERM 0
    sleep 5
    kill -KILL 0
) >/dev/null 2>&1 &
exec "$@" 3<&-
