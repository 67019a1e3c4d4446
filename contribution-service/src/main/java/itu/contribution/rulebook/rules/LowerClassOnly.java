package itu.contribution.rulebook.rules;

/** What the Council authorizes between conferences is a reduction (CS 165A): the class already held, or a higher one, is none. */
final class LowerClassOnly implements ClassRule<Choice> {
    @Override
    public String code() {
        return "lower-class";
    }

    @Override
    public String provision() {
        return "CS 165A";
    }

    @Override
    public Finding judge(Choice choice, Edition edition) {
        var held = choice.current();
        var met = held == null || choice.requested().compareTo(held) < 0;
        return Finding.of(this, choice, edition, met, edition.lowestClass());
    }
}
