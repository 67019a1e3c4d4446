# P3, P4, P5 and P16. Sourced by run.sh. Two services of the same build run side by side, one on a history of declarations and one
# on the same history grown tenfold, so that the ratio is taken in every round.

source "$bench/contestants.sh"
rounds=${BENCH_ROUNDS:-7} seconds=${BENCH_SECONDS:-6} warmup=${BENCH_WARMUP:-10} service_warmup=${BENCH_SERVICE_WARMUP:-60}
declarations=${BENCH_DECLARATIONS:-300000} slice=${BENCH_SLICE_SECONDS:-2}
results=$bench/results/history-$(date -u +%Y%m%dT%H%M%SZ).csv
administrator=$(<"$folder/administrator")
list=/api/contributions/v1/calls/CL-99-00/declarations

# sizes <database>: rows, and bytes per declaration of each table with its indexes.
sizes() {
    sql -d "$1" -F ' ' -c "select 'declarations', count(*) from declaration"
    sql -d "$1" -F ' ' -c "with n as (select count(*) as n from declaration)
        select coalesce(name, 'total'), round(sum(pg_total_relation_size(name::regclass))::numeric / max(n), 1), round(sum(pg_relation_size(name::regclass))::numeric / max(n), 1)
        from n, unnest(array['declaration', 'declaration_fact', 'reply', 'receipt', 'audit', 'audit_seal', 'outbox']) name group by rollup(name)
        order by 2 desc"
}

# grow <database> <above version> <up to version>
grow() {
    sql -d "$1" -v below="$2" -v upto="$3" -f "$bench/sql/history-plan.sql" >/dev/null
    sql -d "$1" -f "$bench/sql/history-declaration.sql" -c 'analyze declaration'
    "$JAVA_HOME/bin/java" -Xmx256m -cp "$(<"$target/launcher.classpath")" "$bench/Receipts.java" \
        "jdbc:postgresql://127.0.0.1:$PGPORT/$1" bench bench \
        "$root/contribution-service/src/main/resources/itu/contribution/receipt/kept-content-1.dictionary" ||
        fail "The history could not be grown."
    sql -d "$1" -c 'analyze receipt' -f "$bench/sql/history-audit.sql"
    sql -d "$1" -c 'drop table history_plan' -c 'vacuum (analyze)' -c checkpoint
}

get() {
    curl -sf -H "Authorization: Bearer $administrator" "$1"
}

# page_1000 <origin>: prints the address of page 1,000 of 20, found by the cursors of the pages before.
page_1000() {
    local limit cursor=
    for limit in $(yes 200 | head -99) $(yes 20 | head -9); do
        cursor=$(get "$1$list?limit=$limit${cursor:+&cursor=$cursor}" | sed -n 's/.*"next":"\([^"]*\)".*/\1/p')
        [[ -n $cursor ]] || return 0
    done
    echo "$1$list?limit=20&cursor=$cursor"
}

# addresses <history> <database> <origin>
addresses() {
    local page
    printf '%s\t%s\t%s\n' list "$1" "$3$list?limit=20" reduce "$1" "$3$list?limit=20&outcome=REDUCE" \
        as-of "$1" "$3$list?limit=20&validAt=2025-01-11" board "$1" "$3/api/contributions/v1/calls/CL-99-00/board"
    page=$(page_1000 "$3")
    [[ -z $page ]] || printf '%s\t%s\t%s\n' page-1000 "$1" "$page"
    sql -d "$2" -c 'select id from declaration order by random() limit 2000' |
        awk -v history="$1" -v address="$3/api/contributions/v1/declarations/" '{ printf "single\t%s\t%s%s\n", history, address, $1 }'
    # Does not know declarations: shows what else differs between the two services.
    printf '%s\t%s\t%s\n' control "$1" "$3/api/contributions/v1/member-states?limit=20"
}

# Declarations by way of the service: what they take up, and the documents that the history is made of.
start_service contribution-service contribution
sql -d contribution -f "$bench/sql/seed.sql"
{
    facts
    echo "# PostgreSQL $(sql -d contribution -c 'show server_version'), run: $declarations declarations, then ten times that; $rounds rounds of $slice s a kind (P4, P5) and $seconds s (P3), warm-up $service_warmup s the services, $warmup s pgbench"
} | tee "$results"
post "${BENCH_POST_SECONDS:-50}" >/dev/null
wait_for_relay
stop_service
sql -d contribution -c 'vacuum (analyze)'
{
    echo "# bytes per declaration (with indexes; of them the table itself), written by the service:"
    sizes contribution | sed 's/^/#   /'
    echo "#   stored answers, kept for 30 days: $(sql -d contribution -c "select round(pg_total_relation_size('idempotency_key')::numeric / count(*), 1) from idempotency_key")"
} | tee -a "$results"

# A version is 388 declarations: half of them under the measured call, a twentieth of the other half under each other call.
versions=$(((declarations / 388 + 19) / 20 * 20))
sql -d contribution -c "alter system set max_wal_size = '8GB'" -c "alter system set checkpoint_timeout = '1h'" -c 'select pg_reload_conf()' >/dev/null
sql -d contribution -f "$bench/sql/history-prepare.sql"
grow contribution 0 "$versions"
sql -d limits -c 'create database grown template contribution'
begin=$SECONDS
grow grown "$versions" $((versions * 10))
{
    echo "# grown in $((SECONDS - begin)) s; bytes per declaration of the history:"
    sizes contribution | sed 's/^/#   /'
    echo "# bytes per declaration of the history grown tenfold:"
    sizes grown | sed 's/^/#   /'
} | tee -a "$results"

start_service contribution-service contribution
small_pid=$service_pid small=$origin
BENCH_PORT=$((${BENCH_PORT:-8480} + 1)) start_service contribution-service grown
for database in contribution grown; do
    until [[ $(sql -d "$database" -c 'select (select max(tx_before) from audit_seal) > (select max(tx) from audit)') == t ]]; do
        sleep 1
    done
done
{
    addresses small contribution "$small"
    addresses grown grown "$origin"
} >"$folder/addresses"
echo "# load before the reads: $(cut -d' ' -f1-3 /proc/loadavg)" | tee -a "$results"
echo "round,kind,history,requests,failed,median,p90" | tee -a "$results"
"$JAVA_HOME/bin/java" -Xmx256m "$bench/Gets.java" "$folder/administrator" "$folder/addresses" "$rounds" "$slice" "$((2 * service_warmup))" | tee -a "$results"

# The same statement from pgbench: PostgreSQL shows what the service has just asked.
echo "# load before the throughput: $(cut -d' ' -f1-3 /proc/loadavg)" | tee -a "$results"
read_list() {
    wrk -t 2 -c "$connections" -d "$1s" --timeout 10s -H "Authorization: Bearer $administrator" "$origin$list?limit=20" |
        awk '/^Requests\/sec/ { rate = $2 } /Non-2xx|Socket errors/ { bad = " " $0 } END { print rate bad }'
}
read_list "$warmup" >/dev/null &
reader=$!
until [[ -s $folder/list.pgbench ]]; do
    sql -d grown -c "select query from pg_stat_activity where datname = 'grown' and query like '%latest_id%' and pid <> pg_backend_pid() limit 1" |
        sed 's/\$1\b/:call/g; s/\$2\b/:most/g; $s/$/;/' >"$folder/list.pgbench"
    kill -0 "$reader" 2>/dev/null || fail "The statement of the list was not seen."
done
wait "$reader"
! grep -q '\$[0-9]' "$folder/list.pgbench" || fail "The statement of the list has other parameters now: $(<"$folder/list.pgbench")"
sed 's/^/# /' "$folder/list.pgbench" >>"$results"
read_statement() {
    pgbench -n -M prepared -j 2 -c "$connections" -T "$1" -D call=CL-99-00 -D most=21 -f "$folder/list.pgbench" grown 2>"$folder/pgbench.err" |
        sed -n 's/^tps = \([0-9.]*\).*/\1/p'
}
read_statement "$warmup" >/dev/null
echo "round,contestant,rate" | tee -a "$results"
for ((round = 1; round <= rounds; round++)); do
    for ((turn = 0; turn < 2; turn++)); do
        contestant=$(((round + turn) % 2 == 0 ? 0 : 1))
        contestant=$([[ $contestant == 0 ]] && echo read_list || echo read_statement)
        echo "$round,$contestant,$("$contestant" "$seconds")" | tee -a "$results"
    done
done
sql -d grown -c "prepare list as $(sed 's/:call/$1/g; s/:most/$2/g' "$folder/list.pgbench")" \
    -c "explain (analyze, buffers) execute list ('CL-99-00', 21)" | sed 's/^/# /' >>"$results"
echo "# load at the end: $(cut -d' ' -f1-3 /proc/loadavg)" | tee -a "$results"
awk -F, -f "$bench/history.awk" "$results" | tee "$results.ratios"
sed 's/^/# /' "$results.ratios" >>"$results"
rm "$results.ratios"
echo "Raw results: ${results#"$root"/}"
