package itu.membership.developmentstatus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import itu.membership.imports.Cells;
import itu.membership.imports.RowFault;
import itu.membership.memberstate.DevelopmentPeriod;
import itu.membership.memberstate.StatusOf;
import itu.platform.imports.CsvRow;

/** The rows of a file, judged. A Member State's lists are taken whole or not at all. */
record StatusFile(List<StatusRow> rows) {

    static StatusFile judge(List<CsvRow> file, Set<String> memberStates) {
        var rows = file.stream().map(row -> StatusRow.read(new Cells(row))).toList();
        rows.stream()
                .filter(row -> !row.faulty() && !memberStates.contains(row.memberState()))
                .forEach(row -> row.cells().fault("iso3", RowFault.UNKNOWN_MEMBER_STATE));
        rows.stream()
                .collect(Collectors.groupingBy(StatusRow::memberState))
                .values()
                .forEach(StatusFile::judgeTogether);
        return new StatusFile(rows);
    }

    /** The periods of each list whose Member State has no row at fault. */
    Map<StatusOf, List<DevelopmentPeriod>> sound() {
        return rows.stream()
                .filter(row -> !row.faulty())
                .collect(Collectors.groupingBy(
                        StatusRow::list, Collectors.mapping(StatusRow::period, Collectors.toList())));
    }

    private static void judgeTogether(List<StatusRow> ofOneState) {
        for (var later = 1; later < ofOneState.size(); later++) {
            var row = ofOneState.get(later);
            if (ofOneState.subList(0, later).stream()
                    .anyMatch(earlier -> earlier.period().overlaps(row.period()))) {
                row.cells().fault("valid_from", RowFault.PERIODS_OVERLAP);
            }
        }
        if (ofOneState.stream().anyMatch(StatusRow::faulty)) {
            ofOneState.stream()
                    .filter(row -> !row.faulty())
                    .forEach(row -> row.cells().fault("iso3", RowFault.LIST_HAS_FAULTS));
        }
    }
}
