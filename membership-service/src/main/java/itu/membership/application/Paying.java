package itu.membership.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.membership.catalogue.Fee;
import itu.membership.catalogue.FeeQuestion;
import itu.membership.catalogue.Fees;
import itu.membership.membership.Sector;
import itu.membership.memberstate.DevelopmentStatus;
import itu.membership.memberstate.RegisteredMemberStates;

/** What the memberships that a form asks for would cost, each Sector for itself (CV 480A). */
@ApplicationScoped
class Paying {
    private final Fees fees;
    private final RegisteredMemberStates states;
    private final HeldMemberships memberships;

    Paying(Fees fees, RegisteredMemberStates states, HeldMemberships memberships) {
        this.fees = fees;
        this.states = states;
        this.memberships = memberships;
    }

    /**
     * The annual fee of each membership that a form asks for; one for Academia, one for each Sector else.
     *
     * @param organization the organization that applies, if it is in the register; one that is in a Sector already gets no
     *     low class there (Resolution 170)
     * @throws itu.platform.problem.ProblemException 422 when a class is none of the scale, or lower than the applicant may choose
     */
    List<Line> lines(ApplicationForm form, @Nullable UUID organization, LocalDate on) {
        if (form.sectors().isEmpty()) {
            return List.of(line(form, null, null, organization, on));
        }
        return form.sectors().stream()
                .map(choice -> line(form, choice.sector(), choice.units(), organization, on))
                .toList();
    }

    /**
     * A membership and what it costs.
     *
     * @param units class of contribution of a Sector Member
     * @param annual empty when no fee is on record
     */
    record Line(@Nullable Sector sector, @Nullable String units, Optional<Fee> annual) {}

    private Line line(
            ApplicationForm form,
            @Nullable Sector sector,
            @Nullable String units,
            @Nullable UUID organization,
            LocalDate on) {
        var applicant = form.applicant();
        var newcomer = organization == null || sector == null || !memberships.inSector(organization, sector, on);
        var group = applicant.groupHeadquarters();
        var annual = fees.annual(new FeeQuestion(
                form.category(),
                sector,
                states.has(applicant.country(), DevelopmentStatus.DEVELOPING, on),
                newcomer && states.has(applicant.country(), DevelopmentStatus.LOW_INCOME, on),
                group != null && !states.has(group, DevelopmentStatus.DEVELOPING, on),
                on,
                units));
        return new Line(sector, chosen(form, units, annual), annual);
    }

    private static @Nullable String chosen(ApplicationForm form, @Nullable String units, Optional<Fee> annual) {
        return switch (form.category()) {
            case SECTOR_MEMBER -> annual.map(Fee::units).map(Object::toString).orElse(units);
            case ASSOCIATE, SME_ASSOCIATE, ACADEMIA, EXEMPT_ORGANIZATION -> null;
        };
    }
}
