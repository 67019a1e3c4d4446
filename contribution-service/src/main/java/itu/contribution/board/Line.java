package itu.contribution.board;

import org.jspecify.annotations.Nullable;

import itu.contribution.classofcontribution.Basis;
import itu.contribution.classofcontribution.ClassOfContribution;
import itu.contribution.contributor.Contributor;
import itu.platform.language.Language;

/**
 * A contributor with what is on record of it, before it is put in words.
 *
 * @param present its class in the present period
 * @param reply the declaration that stands; null while it is silent
 * @param keptByDefault whether it was silent at the definitive deadline and keeps its class
 */
record Line(
        Contributor contributor,
        @Nullable ClassOfContribution present,
        @Nullable Reply reply,
        boolean keptByDefault) {

    BoardRow row(Language language) {
        return row(language, reply);
    }

    /** The row as it would be if this were the reply. */
    BoardRow row(Language language, @Nullable Reply given) {
        var sector = contributor.sector();
        var declared = given == null ? null : given.declaration();
        var timing = given == null ? null : given.timing();
        return new BoardRow(
                contributor.code(),
                sector == null ? contributor.code() : null,
                sector,
                contributor.name(language),
                contributor.region(),
                contributor.statuses().stream().sorted().toList(),
                present == null ? null : present.units(),
                present == null ? null : present.basis(),
                declared == null ? null : declared.units(),
                declared == null ? null : declared.outcome(),
                declared == null ? null : declared.receivedOn(),
                timing,
                timing == Timing.LATE,
                keptByDefault,
                (declared != null && declared.synthetic()) || (present != null && present.basis() == Basis.SYNTHETIC));
    }
}
