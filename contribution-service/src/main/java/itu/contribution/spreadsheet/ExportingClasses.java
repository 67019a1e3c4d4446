package itu.contribution.spreadsheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.contribution.call.Addressees;
import itu.contribution.classofcontribution.Basis;
import itu.contribution.classofcontribution.ClassOfContribution;
import itu.contribution.classofcontribution.ClassesOfContribution;
import itu.contribution.classofcontribution.Kind;
import itu.contribution.contributor.Contributor;
import itu.contribution.contributor.ContributorCode;
import itu.contribution.contributor.Contributors;
import itu.contribution.sectormember.Sector;
import itu.contribution.spreadsheet.ExportWorkbook.Column;
import itu.contribution.wording.Value;
import itu.contribution.wording.Wording;
import itu.platform.history.AsOf;

/** The classes of contribution of a period as a spreadsheet, Member States and Sector Members, in the order of their codes. */
@ApplicationScoped
class ExportingClasses {
    private final Contributors contributors;
    private final ClassesOfContribution classes;

    ExportingClasses(Contributors contributors, ClassesOfContribution classes) {
        this.contributors = contributors;
        this.classes = classes;
    }

    /**
     * The classes of a period.
     *
     * @param kind only those of this kind of contributor; null for all
     * @param sector only those of Sector Members in this Sector; null for all
     */
    @Transactional
    Export of(String period, AsOf asOf, @Nullable Kind kind, @Nullable Sector sector, Wording wording) {
        var known = known(asOf);
        var held = classes.of(period, asOf).values().stream()
                .filter(one -> kind == null || Kind.of(one.contributor()) == kind)
                .filter(one -> sector == null || ContributorCode.sector(one.contributor()) == sector)
                .sorted(Comparator.comparing(ClassOfContribution::contributor))
                .toList();
        var synthetic = held.stream().anyMatch(one -> one.basis() == Basis.SYNTHETIC);
        var workbook = new ExportWorkbook(
                wording,
                wording.text("export.classes", Map.of("period", period)),
                wording.text("sheet.classes"),
                synthetic ? wording.text("export.synthetic") : null,
                columns(wording));
        var rows = held.stream()
                .map(one -> row(one, known.get(one.contributor()), wording))
                .toList();
        return new Export("classes-" + period, workbook, rows);
    }

    private Map<String, Contributor> known(AsOf asOf) {
        var known = new HashMap<String, Contributor>();
        for (var group : Addressees.values()) {
            contributors.of(group, asOf.validAt(), asOf.knownAt()).forEach(one -> known.put(one.code(), one));
        }
        return known;
    }

    private static List<Column> columns(Wording wording) {
        return List.of(
                new Column(wording.text("col.code"), 12, false),
                new Column(wording.text("col.name"), 34, false),
                new Column(wording.text("col.region"), 26, false),
                new Column(wording.text("col.units"), 12, false),
                new Column(wording.text("col.sixteenths"), 14, true),
                new Column(wording.text("col.basis"), 14, false),
                new Column(wording.text("col.source"), 50, false),
                new Column(wording.text("col.synthetic"), 12, false),
                new Column(wording.text("col.sector"), 12, false));
    }

    private static List<Value> row(ClassOfContribution held, @Nullable Contributor contributor, Wording wording) {
        var sector = ContributorCode.sector(held.contributor());
        return List.of(
                new Value.Text(held.contributor()),
                contributor == null ? Value.NOTHING : new Value.Text(contributor.name(wording.language())),
                contributor == null ? Value.NOTHING : Value.text(wording.region(contributor.region())),
                new Value.Text(held.units().toString()),
                new Value.Count(held.units().sixteenths()),
                new Value.Text(held.basis().name()),
                Value.text(held.source()),
                new Value.Text(wording.text(held.basis() == Basis.SYNTHETIC ? "yes" : "no")),
                Value.text(sector == null ? null : sector.name()));
    }
}
