package itu.contribution.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;

import itu.contribution.calendar.CallEffect.FollowUpMove;
import itu.contribution.call.Call;
import itu.contribution.call.DeadlineFollower;
import itu.contribution.contributor.Contributor;
import itu.contribution.contributor.Contributors;
import itu.contribution.declaration.Declaration;
import itu.contribution.declaration.Declarations;
import itu.contribution.declaration.KnownDeclaration;
import itu.platform.history.AsOf;
import itu.platform.time.BusinessClock;

/** Finds out whom another deadline of a call concerns. Reads only. */
@ApplicationScoped
class CallEffects {
    private final Declarations declarations;
    private final Contributors contributors;
    private final List<DeadlineFollower> followers;
    private final BusinessClock clock;

    CallEffects(
            Declarations declarations,
            Contributors contributors,
            @All List<DeadlineFollower> followers,
            BusinessClock clock) {
        this.declarations = declarations;
        this.contributors = contributors;
        this.followers = followers;
        this.clock = clock;
    }

    /**
     * The effect of giving a call another deadline.
     *
     * @throws itu.platform.problem.ProblemException 409 when the call is settled
     */
    CallEffect of(Call call, LocalDate after) {
        call.requireUnsettled();
        var before = call.deadline();
        var today = call.dayOf(clock.instant());
        var replies = declarations.standing(call, AsOf.NOW).values().stream()
                .map(KnownDeclaration::declaration)
                .toList();
        var addressed = contributors.of(call.addressees(), today).stream()
                .map(Contributor::code)
                .collect(Collectors.toSet());
        return new CallEffect(
                call.slug(),
                call.reference(),
                call.stage(),
                before,
                after,
                call.status(today),
                call.status(today, after),
                addressed.size(),
                codes(replies, reply -> true),
                codes(replies, reply -> inTime(reply, before) && !inTime(reply, after)),
                codes(replies, reply -> !inTime(reply, before) && inTime(reply, after)),
                followUps(call, before, after),
                addressed);
    }

    private static boolean inTime(Declaration reply, LocalDate deadline) {
        return !reply.receivedOn().isAfter(deadline);
    }

    private static List<String> codes(Collection<Declaration> replies, Predicate<Declaration> which) {
        return replies.stream()
                .filter(which)
                .map(Declaration::contributor)
                .sorted()
                .toList();
    }

    private List<FollowUpMove> followUps(Call call, LocalDate before, LocalDate after) {
        var moves = new LinkedHashMap<String, FollowUpMove>();
        for (var follower : followers) {
            follower.followUps(call, before)
                    .forEach(each -> moves.put(each.code(), new FollowUpMove(each.code(), each.day(), null)));
            follower.followUps(call, after)
                    .forEach(each -> moves.merge(
                            each.code(),
                            new FollowUpMove(each.code(), null, each.day()),
                            (old, moved) -> new FollowUpMove(old.code(), old.before(), moved.after())));
        }
        return new ArrayList<>(moves.values());
    }
}
