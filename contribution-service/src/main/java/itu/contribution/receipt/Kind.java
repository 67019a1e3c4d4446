package itu.contribution.receipt;

/** What a receipt can be of. */
public enum Kind {
    /** A declaration under a call. */
    DECLARATION("receipt", "declaration", """
            select d.id as subject, d.call as series, d.contributor, d.version as number
            from declaration d"""),
    /** A class chosen outside a call. */
    CLASS_CHANGE("receipt.class-change", "class_change", """
            select c.id as subject, case c.direction when 'INCREASE' then 'CS-165B' else 'CS-165A' end as series,
                c.contributor, c.number
            from class_change c""");

    private final String wording;
    private final String column;
    private final String numbers;

    Kind(String wording, String column, String numbers) {
        this.wording = wording;
        this.column = column;
        this.numbers = numbers;
    }

    /** What the keys of its own sentences begin with. */
    String wording() {
        return wording;
    }

    /** The column that names it in the tables of receipts. */
    String column() {
        return column;
    }

    /** The query for the parts of the receipts' numbers: subject, series, contributor, number. */
    String numbers() {
        return numbers;
    }
}
