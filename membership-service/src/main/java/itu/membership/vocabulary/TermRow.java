package itu.membership.vocabulary;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import itu.membership.imports.Cells;
import itu.membership.imports.DatedFile;
import itu.membership.imports.RowFault;
import itu.membership.imports.Span;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.membership.register.Confidence;
import itu.membership.register.Names;

/** Reads a row of a file of terms. */
final class TermRow {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9 _-]{0,59}");

    private TermRow() {}

    static DatedFile.Row<Term.Key, Term> read(Cells cells) {
        var list = cells.oneOf("list", Vocabulary.class);
        var category = cells.optionalOneOf("category", Category.class);
        var sector = cells.optionalOneOf("sector", Sector.class);
        requireWhere(cells, "category", list == Vocabulary.BENEFIT, category);
        requireWhere(cells, "sector", list == Vocabulary.STUDY_GROUP, sector);
        var span = Span.read(cells);
        var term = new Term(
                list,
                cells.matching("code", CODE),
                category,
                sector,
                Names.read(cells),
                cells.optional("explanation_en") == null ? null : Names.read(cells, "explanation"),
                cells.optional("provision"),
                cells.required("source"),
                cells.oneOf("confidence", Confidence.class),
                span.from(),
                span.to());
        if (list == Vocabulary.CATEGORY && !isCategory(term.code())) {
            cells.fault("code", RowFault.UNKNOWN_CODE);
        }
        return new DatedFile.Row<>(cells, term.key(), term.key().toString(), span, term);
    }

    private static boolean isCategory(String code) {
        for (var category : Category.values()) {
            if (category.name().equals(code)) {
                return true;
            }
        }
        return false;
    }

    private static void requireWhere(Cells cells, String column, boolean required, @Nullable Object value) {
        if (required && value == null) {
            cells.fault(column, RowFault.MISSING);
        }
        if (!required && value != null) {
            cells.fault(column, RowFault.NOT_OF_THIS_LIST);
        }
    }
}
