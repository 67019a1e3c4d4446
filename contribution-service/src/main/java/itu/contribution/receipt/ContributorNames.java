package itu.contribution.receipt;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import itu.contribution.call.Addressees;
import itu.contribution.contributor.Contributor;
import itu.contribution.contributor.ContributorCode;
import itu.contribution.contributor.Contributors;
import itu.platform.language.Language;

/** The names of contributors as receipts print them. */
@ApplicationScoped
public class ContributorNames {
    private final Contributors contributors;

    ContributorNames(Contributors contributors) {
        this.contributors = contributors;
    }

    /** Name on a day, with the code; the code alone for one that is unknown on that day. */
    public String of(String code, LocalDate day, Language language) {
        var group = ContributorCode.ofSectorMember(code) ? Addressees.SECTOR_MEMBERS : Addressees.MEMBER_STATES;
        return contributors.of(group, day).stream()
                .filter(contributor -> contributor.code().equals(code))
                .map(contributor -> named(contributor, language))
                .findFirst()
                .orElse(code);
    }

    private static String named(Contributor contributor, Language language) {
        return "%s (%s)".formatted(contributor.name(language), contributor.code());
    }
}
