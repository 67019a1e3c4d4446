# smtp-sink of postfix, which takes every mail and forgets it. Sourced by what sends mail.

smtp_port=${BENCH_SMTP_PORT:-8425}

for program in smtp-sink smtp-source; do
    command -v "$program" >/dev/null || fail "$program is not on the PATH (Debian: apt-get install --no-install-recommends postfix)."
done

# start_sink: sets sink_pid.
start_sink() {
    local user=()
    ((EUID != 0)) || user=(-u nobody)
    ! (exec 3<>"/dev/tcp/127.0.0.1/$smtp_port") 2>/dev/null || fail "Port $smtp_port is taken; BENCH_SMTP_PORT moves it."
    smtp-sink -c "${user[@]}" "127.0.0.1:$smtp_port" 300 >"$folder/sink.log" 2>&1 &
    sink_pid=$!
    until (exec 3<>"/dev/tcp/127.0.0.1/$smtp_port") 2>/dev/null; do
        kill -0 "$sink_pid" 2>/dev/null || fail "smtp-sink did not start: $(tail -1 "$folder/sink.log")"
        sleep 0.05
    done
}

# Mails that the sink has taken so far.
taken() {
    local count
    sleep 0.2
    count=$(tail -c 80 "$folder/sink.log" | tr '\r' '\n' | sed -n 's/.*mesg=\([0-9]*\).*/\1/p' | tail -1)
    echo "${count:-0}"
}

# start_campaigns: notification-service, and the desk that runs campaigns through it; a line with a number of recipients each.
start_campaigns() {
    mkdir -p "$folder/send-right"
    start_service notification-service notification
    start_sender campaign "$JAVA_HOME/bin/java" -Xmx128m -XX:+UseSerialGC "$bench/campaign/Campaigns.java" "$origin" "$folder"
}

# start_sender <name> <command...>: a program that reads numbers of mails and answers with "<accepted> <seconds>".
start_sender() {
    local name=$1 in out
    shift
    mkfifo "$folder/$name.in" "$folder/$name.out"
    "$@" <"$folder/$name.in" >"$folder/$name.out" 2>"$folder/$name.log" &
    sender_pids+=($!)
    exec {in}>"$folder/$name.in" {out}<"$folder/$name.out"
    to[$name]=$in from[$name]=$out
}

end_senders() {
    local pid
    for pid in "${sender_pids[@]}" "${sink_pid:-}"; do
        [[ -n $pid ]] || continue
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    end_all
}

declare -A to from
sender_pids=()
trap end_senders EXIT
