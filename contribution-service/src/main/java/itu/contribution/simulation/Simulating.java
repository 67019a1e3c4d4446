package itu.contribution.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.contribution.call.Addressees;
import itu.contribution.call.Calls;
import itu.contribution.rulebook.Rulebook;
import itu.contribution.simulation.rules.Answer;
import itu.contribution.simulation.rules.Simulation;
import itu.platform.problem.Problem;

/** Answers what-if questions of the record. */
@ApplicationScoped
public class Simulating {
    private final Calls calls;
    private final FactsReader reader;
    private final Rulebook rulebook;

    Simulating(Calls calls, FactsReader reader, Rulebook rulebook) {
        this.calls = calls;
        this.reader = reader;
        this.rulebook = rulebook;
    }

    /** A question, the facts that it was asked of, and the answer, which follows from the two. */
    public record Run(SimulationRequest request, Facts facts, Answer answer) {}

    /**
     * Asks the record.
     *
     * @throws itu.platform.problem.ProblemException 404 without such a call, 400 or 422 when the question cannot be answered
     */
    @Transactional
    public Run run(SimulationRequest request) {
        request.requireTimesInReach();
        var call = calls.bySlug(request.call());
        if (call.addressees() != Addressees.MEMBER_STATES) {
            throw Problem.of(SimulationProblem.NO_CALL_TO_MEMBER_STATES)
                    .with("call", call.reference())
                    .toException();
        }
        return again(request, reader.read(call, request));
    }

    /** Asks facts that were kept; gives what {@link #run} gave when it gathered them. */
    public Run again(SimulationRequest request, Facts facts) {
        var edition = rulebook.inForceOn(facts.judgedOn());
        return new Run(
                request, facts, Simulation.of(facts.states(), QuestionReader.read(request, facts, edition), edition));
    }
}
