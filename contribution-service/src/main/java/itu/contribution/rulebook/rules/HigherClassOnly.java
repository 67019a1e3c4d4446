package itu.contribution.rulebook.rules;

/**
 * Between conferences a class is chosen by going up (CS 165B): to choose the class already held is no choice. What lies below
 * it is left to the rules on reductions.
 */
final class HigherClassOnly implements ClassRule<Choice> {
    @Override
    public String code() {
        return "higher-class";
    }

    @Override
    public String provision() {
        return "CS 165B";
    }

    @Override
    public Finding judge(Choice choice, Edition edition) {
        var held = choice.current();
        var met = held == null || !choice.requested().equals(held);
        return Finding.of(this, choice, edition, met, held == null ? edition.lowestClass() : edition.nextAbove(held));
    }
}
