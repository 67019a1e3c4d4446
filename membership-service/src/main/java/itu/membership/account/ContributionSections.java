package itu.membership.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.account.Declared.Reply;
import itu.membership.account.ToldClasses.ChangeItem;
import itu.membership.account.ToldClasses.ClassItem;

/** The sections of an account that rest on what contribution-service told. */
@ApplicationScoped
class ContributionSections {
    private static final int MOST = 50;

    private final ContributionFacts facts;

    ContributionSections(ContributionFacts facts) {
        this.facts = facts;
    }

    @Schema(name = "AccountCall", description = "A call for the class of contribution that is meant for the account")
    record CallItem(
            @Schema(examples = "CL-25/36") String call,

            String period,
            String stage,

            @Schema(
                    description = "What was told last",
                    enumeration = {"ANNOUNCED", "OPEN", "CLOSED", "SETTLED"})
            String state,

            @Nullable LocalDate opensOn,
            @Nullable LocalDate deadline,

            @Schema(description = "Whether an answer stands, or the class was kept by default")
            boolean answered) {}

    @Schema(name = "AccountConference")
    record ConferenceItem(
            @Schema(examples = "PP-26") String conference,

            String period,
            @Nullable LocalDate opensOn,
            @Nullable LocalDate closesOn) {}

    @Schema(name = "AccountAuthorization", description = "A larger reduction authorized (CS 165, 165A)")
    record AuthorizationItem(
            String memberState, String period, String body, String provision, String reference, String lowestUnits) {}

    List<Reply> replies(List<String> contributors) {
        return first(Declared.of(facts.about(contributors, ContributionProjector.DECLARATIONS)));
    }

    Section<ClassItem> classes(List<String> contributors) {
        var items = ToldClasses.of(facts.about(contributors, ContributionProjector.CLASSES));
        return told(first(items), ContributionProjector.CLASSES);
    }

    Section<ChangeItem> classChanges(List<String> contributors) {
        var items = ToldClasses.changes(facts.about(contributors, ContributionProjector.CLASSES));
        return told(first(items), ContributionProjector.CLASSES);
    }

    Section<AuthorizationItem> authorizations(List<String> contributors) {
        var items = ContributionFact.latest(facts.about(contributors, ContributionProjector.AUTHORIZATIONS)).stream()
                .map(fact -> new AuthorizationItem(
                        fact.text("memberState"),
                        fact.text("period"),
                        fact.text("body"),
                        fact.text("provision"),
                        fact.text("reference"),
                        fact.text("lowestUnits")))
                .toList();
        return told(first(items), ContributionProjector.AUTHORIZATIONS);
    }

    Section<CallItem> calls(String addressees, List<Reply> replies) {
        var answered = replies.stream()
                .filter(reply ->
                        reply.state() == Declared.State.STANDING || reply.state() == Declared.State.KEPT_BY_DEFAULT)
                .map(Reply::call)
                .collect(Collectors.toSet());
        var byCall = facts.all(ContributionProjector.CALLS).stream()
                .filter(fact -> fact.text("addressees").equals(addressees))
                .collect(Collectors.groupingBy(fact -> fact.text("call"), LinkedHashMap::new, Collectors.toList()));
        var items = byCall.values().stream()
                .flatMap(told -> call(told, answered).stream())
                .sorted(Comparator.comparing(CallItem::call).reversed())
                .toList();
        return told(first(items), ContributionProjector.CALLS);
    }

    /** Nothing is said of a call whose dates did not come yet. */
    private static List<CallItem> call(List<ContributionFact> told, Collection<String> answered) {
        var dated =
                told.stream().filter(fact -> fact.optional("deadline") != null).reduce((first, second) -> second);
        var state = told.stream()
                .map(ContributionSections::state)
                .reduce("ANNOUNCED", (before, now) -> now.isEmpty() ? before : now);
        return dated
                .map(fact -> new CallItem(
                        fact.text("call"),
                        fact.text("period"),
                        fact.text("stage"),
                        state,
                        fact.date("opensOn"),
                        fact.date("deadline"),
                        answered.contains(fact.text("call"))))
                .stream()
                .toList();
    }

    private static String state(ContributionFact fact) {
        return switch (fact.type()) {
            case "opened" -> "OPEN";
            case "closed" -> "CLOSED";
            case "settled" -> "SETTLED";
            default -> "";
        };
    }

    Section<ConferenceItem> conferences() {
        var items = ContributionFact.latest(facts.all(ContributionProjector.CONFERENCES)).stream()
                .map(fact -> new ConferenceItem(
                        fact.text("conference"), fact.text("period"), fact.date("opensOn"), fact.date("closesOn")))
                .sorted(Comparator.comparing(ConferenceItem::conference).reversed())
                .toList();
        return told(first(items), ContributionProjector.CONFERENCES);
    }

    Section<Reply> declarations(List<Reply> replies) {
        return told(replies, ContributionProjector.DECLARATIONS);
    }

    private <T> Section<T> told(List<T> items, String topic) {
        return Section.of(items, facts.knownUpTo(topic));
    }

    private static <T> List<T> first(List<T> items) {
        return items.size() > MOST ? items.subList(0, MOST) : items;
    }
}
