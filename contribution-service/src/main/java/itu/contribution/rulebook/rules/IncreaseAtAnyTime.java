package itu.contribution.rulebook.rules;

/** A higher class may be chosen at any time (CS 165B): nothing in a choice can break it. */
final class IncreaseAtAnyTime implements ClassRule<Choice> {
    @Override
    public String code() {
        return "increase";
    }

    @Override
    public String provision() {
        return "CS 165B";
    }

    @Override
    public Finding judge(Choice choice, Edition edition) {
        return Finding.of(this, choice, edition, true, edition.lowestClass());
    }
}
