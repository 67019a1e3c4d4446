# P1 and P2. Sourced by run.sh.

source "$bench/contestants.sh"
rounds=${BENCH_ROUNDS:-7} seconds=${BENCH_SECONDS:-6} warmup=${BENCH_WARMUP:-10}
# The JVM compiles for longer than the limits need: with 10 s, the first rounds would show the compiler.
service_warmup=${BENCH_SERVICE_WARMUP:-60}
contestants=(service four-round-trips one-statement)
results=$bench/results/declarations-$(date -u +%Y%m%dT%H%M%SZ).csv

# Share of the CPU that nobody uses while we do nothing: what other work on this machine leaves.
idle() {
    local before after
    read -r -a before < <(head -1 /proc/stat)
    sleep 0.5
    read -r -a after < <(head -1 /proc/stat)
    awk -v a="${before[*]:1}" -v b="${after[*]:1}" 'BEGIN {
        n = split(a, x); split(b, y)
        for (i = 1; i <= n; i++) all += y[i] - x[i]
        printf "%.2f", all ? (y[4] - x[4]) / all : 1 }'
}

# Plays a round of the service: prints rate, facts not yet relayed at the end, and "ok" or why the round is void.
serve() {
    local answers refused failed time backlog before after verdict=ok
    before=($(effects))
    read -r answers refused failed time < <(post "$1")
    backlog=$(sql -d contribution -c 'select count(*) from outbox')
    sleep 0.3
    wait_for_relay
    after=($(effects))
    local index made=$((after[1] - before[1]))
    for index in 2 3 4; do
        ((after[index] - before[index] == made)) || verdict="void: ${before[*]} -> ${after[*]}"
    done
    # wrk breaks off what is under way when the time is over: at most one request on each connection, which the service
    # carries out and nobody hears of.
    for answers in "$answers" $((after[0] - before[0])); do
        ((refused == 0 && failed == 0 && made >= answers && made - answers <= connections)) ||
            verdict="void: $answers answers ($refused refused, $failed failed) for $made declarations"
    done
    awk -v n="$answers" -v t="$time" -v backlog="$backlog" -v verdict="$verdict" 'BEGIN { printf "%.1f,%d,%s\n", n / t, backlog, verdict }'
}

play() {
    if [[ $1 == service ]]; then
        serve "$2"
    else
        echo "$(limit "$1" "$2"),,ok"
    fi
}

prepare
{
    facts
    echo "# PostgreSQL $(sql -d limits -c 'show server_version'): $(sql -d limits -F ' ' -c "select string_agg(name || '=' || current_setting(name), ', ') from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'shared_buffers', 'wal_sync_method', 'max_wal_size')")"
    echo "# run: $rounds rounds of $seconds s, warm-up $warmup s ($service_warmup s the service), $connections connections, JVM options of deploy/local/service.options ${BENCH_JAVA_OPTIONS:-}"
    echo "round,contestant,rate,outbox_at_end,verdict,idle_before"
} | tee "$results"

serve "$service_warmup" >/dev/null
for contestant in "${contestants[@]:1}"; do
    limit "$contestant" "$warmup" >/dev/null
done
for ((round = 1; round <= rounds; round++)); do
    for ((turn = 0; turn < ${#contestants[@]}; turn++)); do
        contestant=${contestants[(round + turn) % ${#contestants[@]}]}
        unused=$(idle)
        echo "$round,$contestant,$(play "$contestant" "$seconds"),$unused" | tee -a "$results"
    done
done

half=$(awk -F, '$2 == "service" && $3 > best { best = $3 } END { printf "%d", best / 2 }' "$results")
echo "# latency at $half/s, open rate (requests failed p50 p90 p99 max, ms): $("$JAVA_HOME/bin/java" -Xmx256m "$bench/OpenRate.java" \
    "$origin$uri" "$folder/callers" "$half" "${BENCH_LATENCY_SECONDS:-20}")" | tee -a "$results"
echo "# memory of the service at the end: $(awk '/VmRSS/ { printf "%d MB", $2 / 1024 }' "/proc/$service_pid/status")" | tee -a "$results"
awk -F, -f "$bench/ratios.awk" "$results" | tee -a "$results.ratios"
sed 's/^/# /' "$results.ratios" >>"$results"
rm "$results.ratios"
echo "Raw results: ${results#"$root"/}"
