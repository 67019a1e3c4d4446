package itu.local;

/** A part that runs elsewhere and was named in the environment; at most something is prepared in it. */
record GivenPart(String name, Runnable preparation) implements Part {
    @Override
    public void start() {
        preparation.run();
    }

    @Override
    public void stop() {}
}
