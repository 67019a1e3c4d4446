package itu.contribution.receipt;

import java.net.URI;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;

import itu.contribution.document.DocumentDetails;
import itu.contribution.document.PdfDocuments;
import itu.contribution.receipt.ReceiptPage.Row;
import itu.platform.language.Language;
import itu.platform.time.BusinessClock;

/** Receipts on paper: one PDF file per language, made when first asked for and the same ever after. */
@ApplicationScoped
class Paper {
    private final Template template;
    private final PdfDocuments documents;
    private final Receipts receipts;
    private final VerificationAddress verification;
    private final BusinessClock clock;

    Paper(
            @Location("receipt/receipt.html") Template template,
            PdfDocuments documents,
            Receipts receipts,
            VerificationAddress verification,
            BusinessClock clock) {
        this.template = template;
        this.documents = documents;
        this.receipts = receipts;
        this.verification = verification;
        this.clock = clock;
    }

    /**
     * The receipt as PDF in a language.
     *
     * @param base address of the API, which the verification address begins with unless one is configured
     */
    @Transactional
    byte[] print(Receipt receipt, ReceiptSubject subject, Language language, URI base) {
        return receipts.file(receipt, language).orElseGet(() -> {
            receipts.keep(receipt, language, set(receipt, subject, language, base), clock.instant());
            return receipts.file(receipt, language).orElseThrow();
        });
    }

    private byte[] set(Receipt receipt, ReceiptSubject subject, Language language, URI base) {
        var say = new ReceiptWording(language);
        var own = subject.kind().wording();
        var number = Map.of("number", receipt.number());
        var page = new ReceiptPage(
                say,
                say.get(own + ".title"),
                say.get(own + ".intro"),
                say.get(own + ".synthetic"),
                subject.rows(say),
                subject.warnings(say),
                List.of(
                        new Row(say.get("receipt.hash"), grouped(receipt.hash()), true),
                        new Row(say.get("receipt.key"), receipt.signature().keyId() + " (Ed25519)", true),
                        new Row(say.get("receipt.address"), verification.page(base), true)),
                QrCode.of(verification.filledIn(base, receipt)),
                subject.synthetic());
        var details = new DocumentDetails(
                page.title(),
                say.get(own + ".description", number),
                language,
                receipt.issuedAt(),
                say.get(own + ".description", number));
        return documents.set(template.data("receipt", page), details);
    }

    /** In groups of eight digits, which a line can break between and a reader can compare. */
    private static String grouped(String hash) {
        return hash.replaceAll("(.{8})(?!$)", "$1 ");
    }
}
