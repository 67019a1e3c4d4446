# What a POST declaration costs, under full load. Sourced by run.sh.

source "$bench/contestants.sh"
seconds=${BENCH_SECONDS:-15} warmup=${BENCH_WARMUP:-40}
recording=$bench/results/profile-$(date -u +%Y%m%dT%H%M%SZ).jfr

# Milliseconds of CPU that a process has used, with its children, those that ended included.
cpu_of() {
    local pid ticks
    ticks=$(awk '{ print $14 + $15 + $16 + $17 }' "/proc/$1/stat")
    for pid in $(pgrep -P "$1"); do
        ticks=$((ticks + $(awk '{ print $14 + $15 }' "/proc/$pid/stat" 2>/dev/null || echo 0)))
    done
    echo $((ticks * 1000 / $(getconf CLK_TCK)))
}

# per <number> <before> <after>: CPU milliseconds of each one.
per() {
    awk -v n="$1" -v before="$2" -v after="$3" 'BEGIN { printf "%.2f", (after - before) / n }'
}

prepare
sql -d contribution -c 'create extension pg_stat_statements'
postmaster=$(head -1 "$folder/postgres/postmaster.pid")
post "$warmup" >/dev/null
sql -d contribution -c "alter system set pg_stat_statements.track = 'all'" -c 'select pg_reload_conf()' >/dev/null
"$JAVA_HOME/bin/jcmd" "$service_pid" JFR.start name=post settings=profile >/dev/null
sql -d contribution -c 'select pg_stat_statements_reset()' >/dev/null
before=($(effects)) service_cpu=$(cpu_of "$service_pid") postgres_cpu=$(cpu_of "$postmaster") parts_cpu=$(cpu_of "$parts_pid")
post "$seconds" >/dev/null
wait_for_relay
service_cpu_after=$(cpu_of "$service_pid") postgres_cpu_after=$(cpu_of "$postmaster") parts_cpu_after=$(cpu_of "$parts_pid")
"$JAVA_HOME/bin/jcmd" "$service_pid" JFR.stop name=post filename="$recording" >/dev/null
after=($(effects))
made=$((after[1] - before[1]))
facts
echo "declarations: $made in $seconds s"
echo "CPU milliseconds per declaration: service $(per "$made" "$service_cpu" "$service_cpu_after"), PostgreSQL $(per "$made" "$postgres_cpu" "$postgres_cpu_after"), Kafka $(per "$made" "$parts_cpu" "$parts_cpu_after")"
echo "statements per declaration | mean ms | share of the time in PostgreSQL | statement"
sql -d contribution -F ' | ' -c "select round(calls::numeric / $made, 2), round(mean_exec_time::numeric, 3),
    round(100 * total_exec_time::numeric / sum(total_exec_time) over ()) || ' %', left(regexp_replace(query, '\s+', ' ', 'g'), 110)
    from pg_stat_statements s join pg_database d on d.oid = s.dbid and d.datname = 'contribution'
    where calls * 100 > $made order by calls desc, total_exec_time desc limit 25"
sql -d contribution -c "alter system set pg_stat_statements.track = 'none'" -c 'select pg_reload_conf()' >/dev/null
stop_service
for script in four-round-trips one-statement; do
    limit "$script" 5 >/dev/null
    postgres_cpu=$(cpu_of "$postmaster")
    rate=$(limit "$script" "$seconds")
    echo "CPU milliseconds of PostgreSQL per transaction, $script: $(per "$(awk -v r="$rate" -v s="$seconds" 'BEGIN { print r * s }')" "$postgres_cpu" "$(cpu_of "$postmaster")")"
done
"$JAVA_HOME/bin/jfr" view hot-methods "$recording"
echo "Recording: ${recording#"$root"/}"
