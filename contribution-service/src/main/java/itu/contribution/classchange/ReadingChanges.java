package itu.contribution.classchange;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import itu.contribution.declaration.Channel;
import itu.contribution.declaration.DeclarationAccess;
import itu.contribution.declaration.Receipt;
import itu.contribution.declaration.ReceiptDetails;
import itu.contribution.declaration.ScaleRefusal;
import itu.contribution.declaration.Signatory;
import itu.contribution.rulebook.Rulebook;
import itu.contribution.units.ContributoryUnits;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.time.BusinessClock;

/** Turns what a client posted into what is asked for: whose it may be, in what form it came, and on what day. */
@ApplicationScoped
class ReadingChanges {
    private final DeclarationAccess access;
    private final Rulebook rulebook;
    private final BusinessClock clock;
    private final boolean demonstration;

    ReadingChanges(
            DeclarationAccess access,
            Rulebook rulebook,
            BusinessClock clock,
            @ConfigProperty(name = "suite.demonstration") boolean demonstration) {
        this.access = access;
        this.rulebook = rulebook;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    /**
     * The increase that is asked for.
     *
     * @throws itu.platform.problem.ProblemException 404 for another contributor's people, 422 for units that are no class or
     *     details of receipt that do not fit
     */
    Asked read(NewIncrease body) {
        return asked(body.contributor(), body.units(), body.effectiveOn(), body.receipt(), body.signatory());
    }

    /**
     * The reduction that is asked for.
     *
     * @throws itu.platform.problem.ProblemException as for an increase
     */
    Asked read(NewReduction body) {
        return asked(body.memberState(), body.units(), null, body.receipt(), body.signatory());
    }

    private Asked asked(
            String contributor,
            String units,
            @Nullable LocalDate from,
            Receipt receipt,
            @Nullable Signatory signatory) {
        if (!access.reaches(contributor, DeclarationAccess.SECRETARIAT)) {
            throw Problem.of(PlatformProblem.NOT_FOUND).toException();
        }
        var today = clock.today();
        ReceiptDetails.require(receipt, signatory, access.hasAny(DeclarationAccess.SECRETARIAT), today);
        var receivedOn = receipt.receivedOn() == null ? today : receipt.receivedOn();
        var edition = rulebook.inForceOn(receivedOn);
        try {
            return new Asked(
                    contributor,
                    ContributoryUnits.parse(units),
                    from,
                    receipt.channel() == null ? Channel.PORTAL : receipt.channel(),
                    receipt.documentReference(),
                    receivedOn,
                    signatory,
                    demonstration);
        } catch (IllegalArgumentException noUnits) {
            throw ScaleRefusal.of(units, edition).toException();
        }
    }
}
