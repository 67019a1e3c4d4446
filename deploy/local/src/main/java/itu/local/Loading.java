package itu.local;

import itu.local.LoadMarker.Loaded;

/** Loads what is not loaded yet, and tells how call CL-25/36 stands. */
record Loading(DemoData data, DemoOutreach outreach, LoadMarker marker, Console console) {
    void load(boolean empty) {
        if (marker.read() == Loaded.NOTHING) {
            console.say("Loading reference data through the APIs:");
            data.loadReference();
            marker.write(Loaded.REFERENCE);
        }
        if (!empty && marker.read() == Loaded.REFERENCE) {
            console.say("Loading the demo through the APIs:");
            data.loadMembers();
            var letters = outreach.askForDeclarations();
            data.loadReplies();
            outreach.invite(letters);
            outreach.meet();
            marker.write(Loaded.DEMO);
            compare(data.board());
        }
    }

    /** Nothing to tell where the demo is not loaded. */
    String standing() {
        return marker.read() == Loaded.DEMO
                ? data.board().sentence()
                : "The demo data is not loaded; ./suite up without --empty loads it.";
    }

    private void compare(Board board) {
        if (!board.equals(Board.AFTER_LOAD)) {
            console.say("These figures differ from those of the demo data. Expected: " + Board.AFTER_LOAD.sentence());
        }
    }
}
