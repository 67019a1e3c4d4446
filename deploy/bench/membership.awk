# Ratios of a run of membership, round by round.

function sorted(values, n,   i, j, kept) {
    for (i = 2; i <= n; i++)
        for (j = i; j > 1 && values[j - 1] > values[j]; j--) {
            kept = values[j]; values[j] = values[j - 1]; values[j - 1] = kept
        }
}

function median(values, n) {
    return n % 2 ? values[(n + 1) / 2] : (values[n / 2] + values[n / 2 + 1]) / 2
}

# The values of one series divided by those of another, with what the other one was like.
function report(title, unit, above, below,   round, n, ratios, limits) {
    for (round = 1; round <= rounds; round++)
        if ((round, above) in value && (round, below) in value) {
            ratios[++n] = value[round, above] / value[round, below]
            limits[n] = value[round, below]
        }
    if (!n) return
    sorted(ratios, n); sorted(limits, n)
    printf "%s: median %.2f, min %.2f, max %.2f of %d rounds; divided by %.2f (%.2f to %.2f) %s%s\n", title, median(ratios, n), ratios[1],
        ratios[n], n, median(limits, n), limits[1], limits[n], unit, (limits[n] > 2 * limits[1]) ? "; NO VERDICT: that itself varied more than 2x" : ""
}

/^[0-9]+,(copy-with-words|copy-without-words|import|again),/ { value[$1, $2] = $3 }
/^[0-9]+,[a-z0-9-]+,(small|grown),/ {
    if ($5 != 0 || $4 == 0) print "Void: " $0
    else {
        value[$1, $2 " " $3 " median"] = $6; value[$1, $2 " " $3 " p90"] = $7
        if (!($2 in seen)) { seen[$2] = 1; kinds[++number] = $2 }
    }
}
/^memory,/ { split($3, words, " "); memory[++measured] = words[1] }
/^[0-9]/ && $1 > rounds { rounds = $1 }

END {
    report("P6 speed of the import / COPY, words and all", "s", "copy-with-words", "import")
    report("P6 speed of the import / COPY of the organizations alone", "s", "copy-without-words", "import")
    report("P8 unchanged again / first time", "s", "again", "import")
    if (measured == 2) printf "P7 peak memory, large file / small: %.2f (%d MB / %d MB)\n", memory[2] / memory[1], memory[2], memory[1]
    for (i = 1; i <= number; i++)
        for (part = 1; part <= 2; part++) {
            of = part == 1 ? "median" : "p90"
            report("P4 " kinds[i] " " of ", grown / small", "ms", kinds[i] " grown " of, kinds[i] " small " of)
        }
    split("id name satellite", orders, " ")
    for (i = 1; i in orders; i++)
        report("P5 " orders[i] " page 1,000 / page 1, median", "ms", "page-1000-" orders[i] " grown median", "page-1-" orders[i] " grown median")
}
