package itu.membership.bulk;

/** Gathers what an import has to tell and hands it on part by part; no more than one part is in memory. */
public final class EntriesTold implements AutoCloseable {
    /** Most entries of a part. */
    public static final int MOST = 500;

    private static final int LONGEST = 128 * 1024;

    private final Chunk chunk;
    private final Teller teller;
    private final StringBuilder entries = new StringBuilder();
    private int gathered;
    private long told;

    public EntriesTold(Chunk chunk, Teller teller) {
        this.chunk = chunk;
        this.teller = teller;
        this.told = chunk.told();
    }

    /** Tells a part. */
    public interface Teller {
        /**
         * Appends the event of a part.
         *
         * @param entries JSON array
         * @param told how many entries the import has told with this part
         */
        void tell(String operation, String entries, long told);
    }

    public void add(JsonEntry entry) {
        entries.append(gathered == 0 ? "[" : ",").append(entry);
        gathered++;
        told++;
        if (gathered == MOST || entries.length() > LONGEST) {
            tell();
        }
    }

    private void tell() {
        teller.tell(chunk.operation().toString(), entries.append(']').toString(), told);
        entries.setLength(0);
        gathered = 0;
    }

    @Override
    public void close() {
        if (gathered > 0) {
            tell();
        }
    }
}
