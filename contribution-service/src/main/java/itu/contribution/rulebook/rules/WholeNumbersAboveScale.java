package itu.contribution.rulebook.rules;

/** Above the scale any whole number may be chosen (CV 469). */
final class WholeNumbersAboveScale implements ClassRule<Choice> {
    @Override
    public String code() {
        return "above-scale";
    }

    @Override
    public String provision() {
        return "CV 469";
    }

    @Override
    public Finding judge(Choice choice, Edition edition) {
        var met =
                !edition.isAboveScale(choice.requested()) || choice.requested().isWhole();
        return Finding.of(this, choice, edition, met, edition.lowestClass());
    }
}
