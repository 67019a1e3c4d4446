package itu.contribution.classchange;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import itu.contribution.contributor.ContributorCode;
import itu.contribution.receipt.ContributorNames;
import itu.contribution.receipt.Kind;
import itu.contribution.receipt.ReceiptPage.Row;
import itu.contribution.receipt.ReceiptSubject;
import itu.contribution.receipt.ReceiptWording;
import itu.contribution.rulebook.rules.PhasingPlan;

/** A change as its receipt shows it. */
record ChangeSubject(ClassChange change, ContributorNames names, ZoneId zone) implements ReceiptSubject {
    @Override
    public Kind kind() {
        return Kind.CLASS_CHANGE;
    }

    @Override
    public UUID id() {
        return change.id();
    }

    @Override
    public String number() {
        return change.reference();
    }

    @Override
    public ChangeReceiptContent content() {
        return ChangeReceiptContent.of(change, zone);
    }

    @Override
    public boolean synthetic() {
        return change.synthetic();
    }

    @Override
    public List<Row> rows(ReceiptWording say) {
        var kind = ContributorCode.ofSectorMember(change.contributor()) ? "sector-member" : "member-state";
        var name = names.of(change.contributor(), change.receivedOn(), say.language());
        return Stream.of(
                        new Row(say.get("receipt.number"), number(), true),
                        new Row(say.get("receipt." + kind), name, false),
                        new Row(
                                say.get("receipt.class-change.provision"),
                                change.direction().provision(),
                                true),
                        new Row(say.get("receipt.period"), change.period(), true),
                        new Row(say.get("receipt.units"), change.units().toString(), true),
                        new Row(
                                say.get("receipt.class-change.units-before"),
                                change.unitsBefore().toString(),
                                true),
                        new Row(say.get("receipt.class-change.effective-on"), say.date(change.effectiveOn()), false),
                        new Row(say.get("receipt.class-change.by-year"), byYear(), true),
                        new Row(say.get("receipt.class-change.authorization"), authorization(say), false),
                        new Row(say.get("receipt.received-on"), say.date(change.receivedOn()), false),
                        new Row(say.get("receipt.channel"), say.get("receipt.channel." + change.channel()), false),
                        new Row(
                                say.get("receipt.document-reference"),
                                change.documentReference() == null ? "" : change.documentReference(),
                                false),
                        new Row(say.get("receipt.recorded-at"), say.second(change.recordedAt()), true),
                        new Row(say.get("receipt.edition"), change.edition(), true))
                .filter(row -> !row.value().isEmpty())
                .toList();
    }

    /** None: a change outside a call that breaks a rule is refused. */
    @Override
    public List<Row> warnings(ReceiptWording say) {
        return List.of();
    }

    private String authorization(ReceiptWording say) {
        var cited = change.authorization();
        return cited == null ? "" : "%s (%s)".formatted(cited.reference(), say.date(cited.date()));
    }

    /** What counts in each year of a reduction that is phased in, which the class it ends at does not tell. */
    private String byYear() {
        var cited = change.authorization();
        return cited == null
                ? ""
                : cited.plan().steps().stream()
                        .map(PhasingPlan.Step::year)
                        .map(year -> year + ": " + cited.plan().unitsIn(year, change.unitsBefore(), change.units()))
                        .collect(Collectors.joining(", "));
    }
}
