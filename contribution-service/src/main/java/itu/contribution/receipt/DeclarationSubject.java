package itu.contribution.receipt;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import itu.contribution.call.Call;
import itu.contribution.declaration.Declaration;
import itu.contribution.receipt.ReceiptPage.Row;

/** A declaration under its call, as its receipt shows it. */
record DeclarationSubject(Declaration declaration, Call call, ContributorNames names) implements ReceiptSubject {
    @Override
    public Kind kind() {
        return Kind.DECLARATION;
    }

    @Override
    public UUID id() {
        return declaration.id();
    }

    @Override
    public String number() {
        return declaration.receiptNumber();
    }

    @Override
    public ReceiptContent content() {
        return ReceiptContent.of(declaration, call);
    }

    @Override
    public ZoneId zone() {
        return call.zone();
    }

    @Override
    public boolean synthetic() {
        return declaration.synthetic();
    }

    @Override
    public List<Row> rows(ReceiptWording say) {
        var kind = ReceiptContent.of(declaration, call).sectorMember() == null ? "member-state" : "sector-member";
        return Stream.of(
                        new Row(say.get("receipt.number"), declaration.receiptNumber(), true),
                        new Row(
                                say.get("receipt." + kind),
                                names.of(declaration.contributor(), declaration.receivedOn(), say.language()),
                                false),
                        new Row(say.get("receipt.call"), call.reference(), true),
                        new Row(say.get("receipt.period"), call.period(), true),
                        new Row(say.get("receipt.stage"), say.get("receipt.stage." + call.stage()), false),
                        new Row(say.get("receipt.units"), declaration.units().toString(), true),
                        new Row(
                                say.get("receipt.current-units"),
                                declaration.presentUnits().toString(),
                                true),
                        new Row(say.get("receipt.outcome"), say.get("receipt.outcome." + declaration.outcome()), false),
                        new Row(say.get("receipt.received-on"), say.date(declaration.receivedOn()), false),
                        new Row(say.get("receipt.channel"), say.get("receipt.channel." + declaration.channel()), false),
                        new Row(
                                say.get("receipt.document-reference"),
                                declaration.documentReference() == null ? "" : declaration.documentReference(),
                                false),
                        new Row(say.get("receipt.recorded-at"), say.second(declaration.declaredAt()), true),
                        new Row(say.get("receipt.edition"), declaration.edition(), true))
                .filter(row -> !row.value().isEmpty())
                .toList();
    }

    @Override
    public List<Row> warnings(ReceiptWording say) {
        return declaration.warnings().stream()
                .map(warning -> new Row(
                        warning.provision(),
                        say.get(
                                "warning." + warning.code(),
                                Map.of(
                                        "current", declaration.presentUnits(),
                                        "requested", declaration.units(),
                                        "minimumAllowed", warning.minimumUnits())),
                        false))
                .toList();
    }
}
