package itu.contribution.increase;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import itu.contribution.declaration.Channel;
import itu.contribution.declaration.DeclarationAccess;
import itu.contribution.declaration.ReceiptDetails;
import itu.contribution.declaration.ScaleRefusal;
import itu.contribution.rulebook.Rulebook;
import itu.contribution.units.ContributoryUnits;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.time.BusinessClock;

/** Turns what a client posted into what is asked for: whose it may be, in what form it came, and on what day. */
@ApplicationScoped
class ReadingIncreases {
    private final DeclarationAccess access;
    private final Rulebook rulebook;
    private final BusinessClock clock;
    private final boolean demonstration;

    ReadingIncreases(
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
     * What is asked for.
     *
     * @throws itu.platform.problem.ProblemException 404 for another contributor's people, 422 for units that are no class or
     *     details of receipt that do not fit
     */
    Asked read(NewIncrease body) {
        if (!access.reaches(body.contributor(), DeclarationAccess.SECRETARIAT)) {
            throw Problem.of(PlatformProblem.NOT_FOUND).toException();
        }
        var today = clock.today();
        ReceiptDetails.require(body.receipt(), body.signatory(), access.hasAny(DeclarationAccess.SECRETARIAT), today);
        var receivedOn = body.receivedOn() == null ? today : body.receivedOn();
        var edition = rulebook.inForceOn(receivedOn);
        try {
            return new Asked(
                    body.contributor(),
                    ContributoryUnits.parse(body.units()),
                    body.effectiveOn(),
                    body.channel() == null ? Channel.PORTAL : body.channel(),
                    body.documentReference(),
                    receivedOn,
                    body.signatory(),
                    demonstration);
        } catch (IllegalArgumentException noUnits) {
            throw ScaleRefusal.of(body.units(), edition).toException();
        }
    }
}
