package itu.contribution.rulebook.rules;

/** Between two conferences nobody goes down, unless the Council authorizes it (CS 165A; CV 480B for Sector Members). */
record ReductionBetweenConferences(String provision) implements ClassRule<Choice> {
    @Override
    public String code() {
        return "reduction-between-conferences";
    }

    @Override
    public Finding judge(Choice choice, Edition edition) {
        var held = choice.current();
        var limit = choice.occasion() == Occasion.AT_CONFERENCE || held == null ? edition.lowestClass() : held;
        return ExceptionalReductions.judge(this, choice, edition, limit);
    }
}
