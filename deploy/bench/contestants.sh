# The three contestants of POST declaration. Sourced by run.sh's modes.

connections=${BENCH_CONNECTIONS:-16}
uri=/api/contributions/v1/calls/CL-25-36/declarations

prepare() {
    local script
    start_service contribution-service contribution
    sql -d contribution -f "$bench/sql/seed.sql"
    for script in platform/src/main/resources/db/platform/V*.sql contribution-service/src/main/resources/db/migration/V*.sql; do
        sql -1 -d limits -f "$script"
    done
    sql -d limits -f "$bench/sql/seed.sql"
    sql -d limits -f "$bench/sql/limits.sql"
}

# Prints: answers, answers other than 2xx and 3xx, failed connections, seconds.
post() {
    wrk -t 2 -c "$connections" -d "$1s" --timeout 10s -s "$bench/declarations.lua" "$origin$uri" -- "$folder/callers" | sed -n 's/^wrk //p'
}

# limit <script> <seconds>: prints transactions per second.
limit() {
    pgbench -n -M prepared -j 2 -c "$connections" -T "$2" -f "$bench/sql/$1.pgbench" limits 2>"$folder/pgbench.err" |
        sed -n 's/^tps = \([0-9.]*\).*/\1/p'
    # The limits have no relay that would empty the outbox.
    sql -d limits -c 'truncate outbox'
}

wait_for_relay() {
    until [[ $(sql -d contribution -c 'select count(*) from outbox') == 0 ]]; do
        sleep 0.1
    done
}

facts_on_topic() {
    local number
    echo count >&"$to_parts"
    read -r -u "$from_parts" number
    echo "$number"
}

# Answers 201, declarations, audit rows, stored answers, distinct facts on the topic: since the service's first request.
effects() {
    local answers
    answers=$(curl -sf "$origin/q/metrics" | awk '/^http_server_requests_seconds_count/ && /method="POST"/ && /status="201"/ { n += $NF } END { printf "%d", n }')
    echo "$answers $(sql -d contribution -F ' ' -c 'select (select count(*) from declaration), (select count(*) from audit), (select count(*) from idempotency_key)') $(facts_on_topic)"
}
