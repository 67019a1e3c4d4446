package itu.membership.catalogue;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.catalogue.rules.FeeCondition;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.platform.history.AsOf;
import itu.platform.time.BusinessClock;

@ApplicationScoped
class ReadingFees {
    private final RecordedFees fees;
    private final BusinessClock clock;

    ReadingFees(RecordedFees fees, BusinessClock clock) {
        this.fees = fees;
        this.clock = clock;
    }

    /** The fees of a day, today when the question names none; what is null does not narrow the list. */
    @Transactional
    List<FeeView> list(
            @Nullable Category category, @Nullable Sector sector, @Nullable FeeCondition condition, AsOf asOf) {
        var day = asOf.validAt() == null ? clock.today() : asOf.validAt();
        return fees.on(day, asOf).stream()
                .map(FeeView::of)
                .filter(fee -> category == null || fee.category() == category)
                .filter(fee -> sector == null || fee.sector() == null || fee.sector() == sector)
                .filter(fee -> condition == null || fee.condition() == condition)
                .toList();
    }

    /** @throws itu.platform.problem.ProblemException 404 */
    @Transactional
    FeeView one(UUID id) {
        return FeeView.of(fees.required(id));
    }
}
