package itu.contribution.classofcontribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import itu.contribution.Messages;
import itu.contribution.contributor.Contributors;
import itu.contribution.period.FinancialPeriods;
import itu.contribution.rulebook.Rulebook;
import itu.contribution.units.ContributoryUnits;
import itu.platform.imports.CsvRow;
import itu.platform.problem.FieldError;

/** Reads a row of a file of classes and says everything that is wrong with it. */
@ApplicationScoped
class ClassRowReader {
    private final Contributors contributors;
    private final FinancialPeriods periods;
    private final Rulebook rulebook;

    ClassRowReader(Contributors contributors, FinancialPeriods periods, Rulebook rulebook) {
        this.contributors = contributors;
        this.periods = periods;
        this.rulebook = rulebook;
    }

    sealed interface Result {}

    record Readable(RecordedClass recorded) implements Result {}

    record Faulty(List<FieldError> errors) implements Result {}

    Result read(CsvRow row) {
        var errors = new ArrayList<FieldError>();
        var contributor = row.get("contributor");
        if (!contributors.known(contributor)) {
            errors.add(Messages.fault("contributor", "unknown-contributor", Map.of("value", contributor)));
        }
        var period = row.get("period");
        if (periods.byId(period).isEmpty()) {
            errors.add(Messages.fault("period", "unknown-period", Map.of("value", period)));
        }
        var units = units(row.get("units"), period);
        if (units.isEmpty()) {
            errors.add(Messages.fault("units", "not-a-class", Map.of("value", row.get("units"))));
        }
        var basis = Arrays.stream(Basis.values())
                .filter(known -> known.name().equals(row.get("basis")))
                .findFirst();
        if (basis.isEmpty()) {
            errors.add(Messages.fault("basis", "unknown-basis", Map.of("value", row.get("basis"))));
        }
        if (units.isEmpty() || basis.isEmpty() || !errors.isEmpty()) {
            return new Faulty(errors);
        }
        var source = row.get("source");
        return new Readable(
                new RecordedClass(contributor, period, units.get(), basis.get(), source.isEmpty() ? null : source));
    }

    private Optional<ContributoryUnits> units(String text, String period) {
        try {
            var units = ContributoryUnits.parse(text);
            return periods.byId(period)
                            .map(known -> rulebook.inForceOn(known.firstDay()).offers(units))
                            .orElse(units.compareTo(ContributoryUnits.ZERO) > 0)
                    ? Optional.of(units)
                    : Optional.empty();
        } catch (IllegalArgumentException noUnits) {
            return Optional.empty();
        }
    }
}
