package itu.contribution.receipt;

import java.util.List;

/**
 * The page of a receipt in a reader's language, as {@code templates/receipt/receipt.html} shows it.
 *
 * @param notice what to say above synthetic data
 * @param rows labels and what stands beside them
 * @param warnings sentences, with their provisions
 * @param proof the rows of the signature block
 * @param code QR code of the verification address, a {@code data:} address
 */
public record ReceiptPage(
        ReceiptWording say,
        String title,
        String intro,
        String notice,
        List<Row> rows,
        List<Row> warnings,
        List<Row> proof,
        String code,
        boolean synthetic) {

    /**
     * A row.
     *
     * @param plain whether the value is a code that reads from left to right in any language
     */
    public record Row(String label, String value, boolean plain) {}
}
