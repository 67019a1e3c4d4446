package itu.contribution.spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.contribution.call.Call;
import itu.contribution.contributor.Contributor;
import itu.contribution.contributor.Contributors;
import itu.contribution.declaration.Declarations;
import itu.contribution.declaration.KnownDeclaration;
import itu.contribution.spreadsheet.ExportWorkbook.Column;
import itu.contribution.units.ContributoryUnits;
import itu.contribution.wording.Value;
import itu.contribution.wording.Wording;
import itu.platform.history.AsOf;

/** The replies to a call as a spreadsheet: what stands of each contributor that replied, in the order of their codes. */
@ApplicationScoped
class ExportingReplies {
    private final Contributors contributors;
    private final Declarations declarations;

    ExportingReplies(Contributors contributors, Declarations declarations) {
        this.contributors = contributors;
        this.declarations = declarations;
    }

    @Transactional
    Export of(Call call, AsOf asOf, Wording wording) {
        var replies = declarations.standing(call, asOf);
        var rows = contributors.of(call.addressees(), asOf.validAt(), asOf.knownAt()).stream()
                .flatMap(contributor -> Stream.ofNullable(replies.get(contributor.code()))
                        .map(reply -> row(contributor, reply, wording)))
                .toList();
        var synthetic =
                replies.values().stream().anyMatch(reply -> reply.declaration().synthetic());
        var workbook = new ExportWorkbook(
                wording,
                wording.text("export.replies", Map.of("call", call.reference())),
                wording.text("sheet.replies"),
                synthetic ? wording.text("export.synthetic") : null,
                columns(call, wording));
        return new Export("replies-" + call.slug(), workbook, rows);
    }

    private static List<Column> columns(Call call, Wording wording) {
        return List.of(
                new Column(wording.text("col.code"), 12, false),
                new Column(wording.text("col.contributor." + call.addressees()), 34, false),
                new Column(wording.text("col.region"), 26, false),
                new Column(wording.text("col.present"), 12, false),
                new Column(wording.text("col.announced"), 12, false),
                new Column(wording.text("col.sixteenths"), 14, true),
                new Column(wording.text("col.outcome"), 16, false),
                new Column(wording.text("col.received"), 13, true),
                new Column(wording.text("col.late"), 12, false),
                new Column(wording.text("col.channel"), 12, false),
                new Column(wording.text("col.document"), 34, false),
                new Column(wording.text("col.receipt"), 24, false),
                new Column(wording.text("col.version"), 10, true),
                new Column(wording.text("col.synthetic"), 12, false));
    }

    private static List<Value> row(Contributor contributor, KnownDeclaration known, Wording wording) {
        var reply = known.declaration();
        return List.of(
                new Value.Text(contributor.code()),
                new Value.Text(contributor.name(wording.language())),
                Value.text(wording.region(contributor.region())),
                written(reply.presentUnits()),
                written(reply.units()),
                new Value.Count(reply.units().sixteenths()),
                new Value.Text(wording.text("outcome." + reply.outcome())),
                new Value.Day(reply.receivedOn()),
                new Value.Text(wording.text(known.late() ? "yes" : "no")),
                new Value.Text(reply.channel().name()),
                Value.text(reply.documentReference()),
                new Value.Text(reply.receiptNumber()),
                new Value.Count(reply.version()),
                new Value.Text(wording.text(reply.synthetic() ? "yes" : "no")));
    }

    /** As the scale writes it, to be found and imported again; the sixteenths beside it are for reckoning. */
    private static Value written(ContributoryUnits units) {
        return new Value.Text(units.toString());
    }
}
