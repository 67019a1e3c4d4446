package itu.contribution.receipt;

import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/** Confirms a receipt to whoever holds it, and tells everyone else nothing: an unknown number and a wrong hash are one answer. */
@ApplicationScoped
class Verifying {
    private final Receipts receipts;
    private final Issuing issuing;

    Verifying(Receipts receipts, Issuing issuing) {
        this.receipts = receipts;
        this.issuing = issuing;
    }

    /**
     * The genuine receipt with this number and hash.
     *
     * @param number as printed
     * @param hash as printed: hexadecimal digits, in groups or not
     */
    Optional<Receipt> verify(String number, String hash) {
        return receipts.byNumberAndHash(
                        number.strip(), hash.replaceAll("\\s", "").toLowerCase(Locale.ROOT))
                .filter(issuing::isSound);
    }
}
