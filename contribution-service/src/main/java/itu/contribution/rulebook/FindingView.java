package itu.contribution.rulebook;

import java.util.HashMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.Messages;
import itu.contribution.rulebook.rules.Finding;
import itu.contribution.units.ContributoryUnits;

/**
 * What one rule says of a choice, as the API shows it.
 *
 * @param met whether the choice meets the rule; if not, it may still be allowed by the authorization
 * @param current the class held; absent for a Sector Member that joins
 * @param minimumAllowed the lowest class that this rule leaves open, an authorization counted
 * @param authorization what allows the choice although the rule is not met
 * @param text the finding in the reader's language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingView(
        @Schema(examples = "reduction-limit") String code,
        @Schema(examples = "CS 165") String provision,
        @Schema(examples = "PP-10") String edition,
        boolean met,
        @Nullable ContributoryUnits current,
        ContributoryUnits requested,
        ContributoryUnits minimumAllowed,
        @Nullable CitedAuthorization authorization,
        String text) {

    public static FindingView of(Finding finding) {
        return new FindingView(
                finding.code(),
                finding.provision(),
                finding.edition(),
                finding.met(),
                finding.current(),
                finding.requested(),
                finding.minimumAllowed(),
                CitedAuthorization.of(finding.authorization()),
                text(finding));
    }

    /** The finding as a sentence in the reader's language. */
    public static String text(Finding finding) {
        var values = new HashMap<String, Object>();
        values.put("provision", finding.provision());
        values.put("requested", finding.requested());
        values.put("minimumAllowed", finding.minimumAllowed());
        var authorization = finding.authorization();
        if (authorization != null) {
            values.put("body", Messages.text("body." + authorization.body(), values));
            values.put("reference", authorization.reference());
            values.put("date", authorization.date());
            return Messages.text("finding.authorized", values);
        }
        return Messages.text("finding." + finding.code() + (finding.met() ? ".met" : ".breach"), values);
    }
}
