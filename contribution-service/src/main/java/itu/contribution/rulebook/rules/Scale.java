package itu.contribution.rulebook.rules;

/** A class is one of the scale (CV 468); what lies above the scale is left to CV 469. */
final class Scale implements ClassRule<Choice> {
    @Override
    public String code() {
        return "scale";
    }

    @Override
    public String provision() {
        return "CV 468";
    }

    @Override
    public Finding judge(Choice choice, Edition edition) {
        var met = edition.isAboveScale(choice.requested()) || edition.scale().contains(choice.requested());
        return Finding.of(this, choice, edition, met, edition.lowestClass());
    }
}
