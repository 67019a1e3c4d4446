package itu.notification.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.problem.ReaderLanguage;

/** Takes a list in: first the file as a whole, so that a retry can be told from another file, then its rows. */
@ApplicationScoped
class Uploading {
    private static final int SECONDS_FOR_A_MILLION_ROWS = 600;

    private final Keeping keeping;
    private final TransactionManager transactions;

    Uploading(Keeping keeping, TransactionManager transactions) {
        this.keeping = keeping;
        this.transactions = transactions;
    }

    /**
     * Reads a file to its end and keeps its sound rows as a list.
     *
     * @throws itu.platform.problem.ProblemException 422 when the file is no CSV, or none of its rows can be used
     */
    RestResponse<UploadedListView> receive(String name, InputStream content, boolean dryRun) {
        @Nullable Path file = null;
        try {
            file = Files.createTempFile("uploaded-list", ".csv");
            var digest = MessageDigest.getInstance("SHA-256");
            Files.copy(new DigestInputStream(content, digest), file, StandardCopyOption.REPLACE_EXISTING);
            var upload = new ReceivedUpload(name, HexFormat.of().formatHex(digest.digest()), file);
            transactions.setTransactionTimeout(SECONDS_FOR_A_MILLION_ROWS);
            return dryRun ? rehearse(upload) : keeping.keep(upload);
        } catch (IOException e) {
            throw brokenOff(e);
        } catch (NoSuchAlgorithmException | SystemException e) {
            throw new IllegalStateException(e);
        } finally {
            usualTimeout();
            delete(file);
        }
    }

    private RestResponse<UploadedListView> rehearse(ReceivedUpload upload) {
        QuarkusTransaction.begin();
        try {
            return RestResponse.ok(UploadedListView.of(keeping.take(upload), false, ReaderLanguage.current()));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** The client went away, or sent more than is taken; the latter has its own answer. */
    private static RuntimeException brokenOff(IOException e) {
        return "Request too large".equals(e.getMessage())
                ? new IllegalStateException("The file did not come in", e)
                : Problem.of(PlatformProblem.MALFORMED_REQUEST).toException();
    }

    private void usualTimeout() {
        try {
            transactions.setTransactionTimeout(0);
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
