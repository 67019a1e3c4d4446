package itu.contribution.receipt;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import itu.contribution.declaration.ReceiptNumber;

/** Confirms a receipt to whoever holds it, and tells everyone else nothing: an unknown number and a wrong hash are one answer. */
@ApplicationScoped
class Verifying {
    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");

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
        var digits = hash.replaceAll("\\s", "");
        if (!HASH.matcher(digits).matches()) {
            return Optional.empty();
        }
        return ReceiptNumber.read(number.strip())
                .flatMap(asked -> receipts.byNumberAndHash(asked, HexFormat.of().parseHex(digits)))
                .filter(issuing::isSound);
    }
}
