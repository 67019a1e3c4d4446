package itu.contribution.declaration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import itu.contribution.Messages;
import itu.contribution.call.Call;
import itu.contribution.rulebook.Rulebook;
import itu.contribution.units.ContributoryUnits;
import itu.platform.problem.FieldError;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.security.Roles;
import itu.platform.time.BusinessClock;

/** Turns what a client posted into an announcement: whose it may be, in what form it came, and on what day. */
@ApplicationScoped
class Announcing {
    /** The offices that enter declarations for States and see all of them. */
    static final Set<String> SECRETARIAT = Set.of(Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR);

    private final Caller caller;
    private final BusinessClock clock;
    private final Rulebook rulebook;
    private final boolean demonstration;

    Announcing(
            Caller caller,
            BusinessClock clock,
            Rulebook rulebook,
            @ConfigProperty(name = "suite.demonstration") boolean demonstration) {
        this.caller = caller;
        this.clock = clock;
        this.rulebook = rulebook;
        this.demonstration = demonstration;
    }

    /**
     * The announcement in a request.
     *
     * @throws itu.platform.problem.ProblemException 404 for another State's delegate, 422 for units that are no class or
     *     details of receipt that do not fit
     */
    Announcement read(Call call, NewDeclaration body) {
        if (!caller.reaches(body.memberState(), SECRETARIAT)) {
            throw Problem.of(PlatformProblem.NOT_FOUND).toException();
        }
        var today = LocalDate.ofInstant(clock.instant(), call.zone());
        var channel = body.channel() == null ? Channel.PORTAL : body.channel();
        requireFittingReceipt(body, today);
        return new Announcement(
                body.memberState(),
                units(body.units(), today),
                channel,
                body.documentReference(),
                body.receivedOn() == null ? today : body.receivedOn(),
                demonstration);
    }

    private void requireFittingReceipt(NewDeclaration body, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (body.entersALetter() && !caller.hasAny(SECRETARIAT)) {
            errors.add(Messages.fault("/channel", "secretariat-only", Map.of()));
        } else if (caller.hasAny(SECRETARIAT) && !body.hasAllDetailsOfReceipt()) {
            errors.add(Messages.fault("/documentReference", "receipt-details-missing", Map.of()));
        }
        if (body.receivedOn() != null && body.receivedOn().isAfter(today)) {
            errors.add(Messages.fault("/receivedOn", "in-the-future", Map.of("value", body.receivedOn())));
        }
        if (!errors.isEmpty()) {
            throw Problem.of(DeclarationProblem.RECEIPT_DETAILS).errors(errors).toException();
        }
    }

    private ContributoryUnits units(String text, LocalDate today) {
        try {
            return ContributoryUnits.parse(text);
        } catch (IllegalArgumentException noUnits) {
            throw ScaleRefusal.of(text, rulebook.inForceOn(today)).toException();
        }
    }
}
