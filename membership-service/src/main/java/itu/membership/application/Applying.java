package itu.membership.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.application.ApplicationPayloads.NewApplication;
import itu.membership.application.ApplicationPayloads.NewReceipt;
import itu.membership.application.rules.Routing;
import itu.membership.application.rules.StepKind;
import itu.membership.membership.Category;
import itu.membership.memberstate.ApplicationPolicies;
import itu.membership.organization.Organizations;
import itu.platform.problem.FieldError;
import itu.platform.problem.Problem;
import itu.platform.problem.ProblemException;
import itu.platform.time.BusinessClock;

/** Somebody applies for itself, or the secretariat enters what came by letter. */
@ApplicationScoped
class Applying {
    private static final int MOST_UNDECIDED = 20;

    /** The clock of a direct application runs from the receipt, so that an old one decides more than it seems to. */
    private static final int DAYS_WITHOUT_REASON = 31;

    private final ReadingForm reading;
    private final Applications applications;
    private final ApplicationPolicies policies;
    private final Organizations organizations;
    private final HeldMemberships memberships;
    private final Paying paying;
    private final TakingSteps steps;
    private final ApplicationAccess access;
    private final BusinessClock clock;

    Applying(
            ReadingForm reading,
            Applications applications,
            ApplicationPolicies policies,
            Organizations organizations,
            HeldMemberships memberships,
            Paying paying,
            TakingSteps steps,
            ApplicationAccess access,
            BusinessClock clock) {
        this.reading = reading;
        this.applications = applications;
        this.policies = policies;
        this.organizations = organizations;
        this.memberships = memberships;
        this.paying = paying;
        this.steps = steps;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Records an application and lets it go the way that the Convention and its Member State provide for.
     *
     * @param reason why the secretariat enters a letter so late; kept with the first step
     * @param rehearsal whether nothing is to be recorded
     * @throws ProblemException 404 for another's organization; 409 when the organization has the membership or has applied for it,
     *     or the caller has too many undecided applications;
     *     422 as {@link ReadingForm} and {@link Paying} say, and for a direct application that its State does not allow (CV 234A)
     */
    @Transactional
    Application apply(NewApplication body, @Nullable String reason, boolean rehearsal) {
        var receipt = receipt(body.receipt(), reason);
        var form = reading.read(body, access.secretariat());
        refuseFlood();
        var organization = body.organization();
        if (organization != null) {
            refuseRepetition(organization, form);
        }
        paying.lines(form, organization, receipt.receivedOn());
        var made = new Application(
                form,
                routing(form, body, receipt),
                organization,
                receipt,
                clock.instant(),
                access.secretariat() ? null : access.subject());
        var entry = access.entry(Office.APPLICANT);
        if (rehearsal) {
            made.begin(entry, reason);
        } else {
            steps.begin(made, entry, reason);
        }
        goOn(made, rehearsal);
        return made;
    }

    private Receipt receipt(@Nullable NewReceipt posted, @Nullable String reason) {
        var faults = new ArrayList<FieldError>();
        var today = clock.today();
        if (access.secretariat() != (posted != null)) {
            faults.add(ApplicationTexts.fault(
                    "/receipt", posted == null ? "receipt-missing" : "secretariat-only", Map.of()));
        } else if (posted != null && posted.channel() == Channel.PORTAL) {
            faults.add(ApplicationTexts.fault("/receipt/channel", "letter-or-email", Map.of()));
        } else if (posted != null && posted.receivedOn().isAfter(today)) {
            faults.add(
                    ApplicationTexts.fault("/receipt/receivedOn", "in-the-future", Map.of("day", posted.receivedOn())));
        } else if (posted != null
                && posted.receivedOn().isBefore(today.minusDays(DAYS_WITHOUT_REASON))
                && (reason == null || reason.isBlank())) {
            faults.add(ApplicationTexts.fault(
                    "/receipt/receivedOn",
                    "reason-for-late-entry",
                    Map.of("day", posted.receivedOn(), "days", DAYS_WITHOUT_REASON)));
        }
        if (!faults.isEmpty()) {
            throw ReadingForm.invalid(faults);
        }
        return posted == null
                ? new Receipt(Channel.PORTAL, null, today)
                : new Receipt(posted.channel(), posted.documentReference(), posted.receivedOn());
    }

    /** Each application may make a letter to a Member State, so that nobody can make many at will. */
    private void refuseFlood() {
        if (!access.secretariat() && applications.undecided(access.subject()) >= MOST_UNDECIDED) {
            throw Problem.of(ApplicationProblem.TOO_MANY_APPLICATIONS)
                    .with("most", MOST_UNDECIDED)
                    .toException();
        }
    }

    private void refuseRepetition(UUID organization, ApplicationForm form) {
        organizations.held(organization);
        memberships.refuseHeld(organization, form, clock.today());
        for (var other : applications.pending(organization)) {
            if (other.form().category() == form.category()
                    && (form.sectors().isEmpty()
                            || other.form().sectorCodes().stream().anyMatch(form.sectorCodes()::contains))) {
                throw Problem.of(ApplicationProblem.APPLICATION_PENDING)
                        .with("application", other.id())
                        .toException();
            }
        }
    }

    private Routing.Taken routing(ApplicationForm form, NewApplication body, Receipt receipt) {
        var country = form.applicant().country();
        var policy = policies.on(country, receipt.receivedOn());
        return switch (Routing.of(
                form.applicant().kind().standing(),
                form.category() == Category.ACADEMIA,
                body.procedure(),
                policy.directApplicationAllowed(),
                policy.approvalDelegated())) {
            case Routing.Taken taken -> taken;
            case Routing.Refused(var provision) ->
                throw Problem.of(ApplicationProblem.DIRECT_APPLICATION_NOT_ALLOWED)
                        .provision(provision)
                        .with("memberState", country)
                        .toException();
        };
    }

    /** The step that follows the submission without anybody deciding on it. */
    private void goOn(Application made, boolean rehearsal) {
        var system = new Step.Entry(clock.instant(), "system", Office.SYSTEM);
        List<StepKind> next = switch (made.route()) {
            case MEMBER_STATE_APPROVAL -> List.of(StepKind.APPROVAL_REQUESTED);
            case DIRECT_APPLICATION -> List.of(StepKind.MEMBER_STATE_INFORMED);
            case DELEGATED_APPROVAL -> List.of(StepKind.APPROVED);
            case SECRETARY_GENERAL -> List.of();
        };
        for (var kind : next) {
            var step = Step.of(kind, clock.today(), made.provision());
            if (rehearsal) {
                steps.rehearse(made, step, system);
            } else {
                steps.take(made, step, system);
            }
        }
    }
}
