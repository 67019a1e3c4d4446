package itu.contribution.rulebook.rules;

/**
 * The classes 1/8 and 1/16 are for least developed countries and Member States determined by the Council (CV 468A). It is
 * asked of every choice: a State that left the list may not even keep such a class.
 */
final class LowClasses implements ClassRule<MemberStateChoice> {
    @Override
    public String code() {
        return "low-class";
    }

    @Override
    public String provision() {
        return "CV 468A";
    }

    @Override
    public Finding judge(MemberStateChoice choice, Edition edition) {
        var minimum = choice.eligibility() == Eligibility.NONE ? edition.generalMinimum() : edition.lowestClass();
        return Finding.of(this, choice, edition, choice.requested().compareTo(minimum) >= 0, minimum);
    }
}
