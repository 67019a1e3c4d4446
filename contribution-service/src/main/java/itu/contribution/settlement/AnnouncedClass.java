package itu.contribution.settlement;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import itu.contribution.call.Call;
import itu.contribution.classofcontribution.Basis;
import itu.contribution.classofcontribution.ClassOfContribution;
import itu.contribution.classofcontribution.RecordedClass;
import itu.contribution.classofcontribution.Step;
import itu.contribution.declaration.Declaration;
import itu.contribution.period.FinancialPeriod;
import itu.contribution.rulebook.rules.PhasingPlan;

/** The class that a definitive choice gives: from the first day of the period, or year by year under a phasing plan (CS 165). */
final class AnnouncedClass {
    private AnnouncedClass() {}

    static RecordedClass of(
            Call call, FinancialPeriod period, Declaration declaration, @Nullable ClassOfContribution present) {
        var basis = declaration.synthetic() || isSynthetic(present) ? Basis.SYNTHETIC : Basis.DECLARED;
        var source = call.reference() + ", " + declaration.receiptNumber();
        var authorization = declaration.authorization();
        if (authorization == null) {
            return new RecordedClass(declaration.contributor(), call.period(), declaration.units(), basis, source);
        }
        var cited = source + ", " + authorization.reference();
        var years = authorization
                .plan()
                .inEffect(
                        declaration.presentUnits(),
                        declaration.units(),
                        period.firstDay().getYear(),
                        period.lastDay().getYear());
        return new RecordedClass(
                declaration.contributor(),
                call.period(),
                years.getFirst().units(),
                basis,
                cited,
                years.stream().skip(1).map(year -> step(year, basis, cited)).toList());
    }

    private static Step step(PhasingPlan.Step year, Basis basis, String source) {
        return new Step(LocalDate.of(year.year(), 1, 1), year.units(), basis, source);
    }

    private static boolean isSynthetic(@Nullable ClassOfContribution held) {
        return held != null && held.basis() == Basis.SYNTHETIC;
    }
}
