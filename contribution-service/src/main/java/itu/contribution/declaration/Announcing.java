package itu.contribution.declaration;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import itu.contribution.call.Call;
import itu.contribution.rulebook.Rulebook;
import itu.contribution.units.ContributoryUnits;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.time.BusinessClock;

/** Turns what a client posted into an announcement: whose it may be, in what form it came, and on what day. */
@ApplicationScoped
class Announcing {
    private final DeclarationAccess access;
    private final BusinessClock clock;
    private final Rulebook rulebook;
    private final boolean demonstration;

    Announcing(
            DeclarationAccess access,
            BusinessClock clock,
            Rulebook rulebook,
            @ConfigProperty(name = "suite.demonstration") boolean demonstration) {
        this.access = access;
        this.clock = clock;
        this.rulebook = rulebook;
        this.demonstration = demonstration;
    }

    /**
     * The announcement in a request.
     *
     * @throws itu.platform.problem.ProblemException 404 for another contributor's people, 422 for units that are no class or
     *     details of receipt that do not fit
     */
    Announcement read(Call call, NewDeclaration body) {
        if (!access.reaches(body.contributor(), DeclarationAccess.SECRETARIAT)) {
            throw Problem.of(PlatformProblem.NOT_FOUND).toException();
        }
        var today = today(call);
        ReceiptDetails.require(body.receipt(), body.signatory(), secretariat(), today);
        return new Announcement(
                body.contributor(),
                units(body.units(), today),
                body.channel() == null ? Channel.PORTAL : body.channel(),
                body.documentReference(),
                body.receivedOn() == null ? today : body.receivedOn(),
                body.signatory(),
                demonstration);
    }

    /**
     * What a declaration says once it is corrected. The secretariat puts its own entry right, so that the letter's day of
     * receipt stays. A contributor that changes its mind about the units does so today, whatever it calls that.
     *
     * @throws itu.platform.problem.ProblemException 422 as for a declaration
     */
    Announcement corrected(Call call, Declaration original, NewCorrection body) {
        var today = today(call);
        var units = body.units() == null ? original.units() : units(body.units(), today);
        var receipt = body.receipt().or(original);
        ReceiptDetails.require(body.receipt(), receipt, secretariat(), today);
        if (!secretariat() && !units.equals(original.units())) {
            receipt = new Receipt(Channel.PORTAL, null, today);
        }
        return new Announcement(
                original.contributor(),
                units,
                receipt.channel() == null ? original.channel() : receipt.channel(),
                receipt.documentReference(),
                receipt.receivedOn() == null ? today : receipt.receivedOn(),
                body.signatory() == null ? original.signatory() : body.signatory(),
                original.synthetic());
    }

    /**
     * The day from which a withdrawal holds.
     *
     * @throws itu.platform.problem.ProblemException 422 when the letter's details are missing, or given by the contributor
     */
    LocalDate withdrawnOn(Call call, NewWithdrawal body) {
        var today = today(call);
        var day = body.receivedOn() == null ? today : body.receivedOn();
        var said = new Receipt(null, body.documentReference(), body.receivedOn());
        ReceiptDetails.require(said, new Receipt(Channel.LETTER, body.documentReference(), day), secretariat(), today);
        return day;
    }

    LocalDate today(Call call) {
        return LocalDate.ofInstant(clock.instant(), call.zone());
    }

    private boolean secretariat() {
        return access.hasAny(DeclarationAccess.SECRETARIAT);
    }

    private ContributoryUnits units(String text, LocalDate today) {
        try {
            return ContributoryUnits.parse(text);
        } catch (IllegalArgumentException noUnits) {
            throw ScaleRefusal.of(text, rulebook.inForceOn(today)).toException();
        }
    }
}
