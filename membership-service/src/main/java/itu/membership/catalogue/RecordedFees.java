package itu.membership.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import org.jspecify.annotations.Nullable;

import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.platform.history.AsOf;
import itu.platform.problem.Problem;

@ApplicationScoped
class RecordedFees implements PanacheRepositoryBase<RecordedFee, UUID> {
    private static final String COUNTS = "validFrom <= :day and (validTo is null or validTo > :day)";
    private static final String KNOWN_NOW = " and supersededAt is null";
    private static final String KNOWN_THEN =
            " and recordedAt <= :knownAt and (supersededAt is null or supersededAt > :knownAt)";
    private static final Comparator<RecordedFee> ORDER = Comparator.comparing(
                    (RecordedFee recorded) -> recorded.fee().category())
            .thenComparing(recorded -> recorded.fee().sector(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(recorded -> recorded.fee().condition());

    /** @throws itu.platform.problem.ProblemException 404 */
    RecordedFee required(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> Problem.of(CatalogueProblem.FEE_NOT_FOUND)
                        .with("id", id)
                        .toException());
    }

    /** The fees that count on a day, as known now. */
    List<Fee> on(LocalDate day) {
        return list(COUNTS + KNOWN_NOW, Parameters.with("day", day)).stream()
                .map(RecordedFee::fee)
                .toList();
    }

    /** Those of a category in a Sector, those for all Sectors among them. */
    List<Fee> on(Category category, @Nullable Sector sector, LocalDate day) {
        return on(day).stream()
                .filter(fee -> fee.category() == category && (fee.sector() == null || fee.sector() == sector))
                .toList();
    }

    /** The fees that count on a day as known at an instant, by category, Sector and condition. */
    List<RecordedFee> on(LocalDate day, AsOf asOf) {
        var values = Parameters.with("day", day);
        var known = asOf.knownAt() == null
                ? list(COUNTS + KNOWN_NOW, values)
                : list(COUNTS + KNOWN_THEN, values.and("knownAt", asOf.knownAt()));
        return known.stream().sorted(ORDER).toList();
    }

    /** The amounts through time of some fees, as known now, oldest first. */
    List<RecordedFee> current(Collection<FeeKey> keys) {
        return list("supersededAt is null order by validFrom").stream()
                .filter(recorded -> keys.contains(recorded.fee().key()))
                .toList();
    }

    /** Lets one change of fees wait for the other. */
    void hold() {
        getEntityManager()
                .createNativeQuery("lock table fee in share row exclusive mode")
                .executeUpdate();
    }
}
