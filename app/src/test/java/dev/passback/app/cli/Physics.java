package dev.passback.app.cli;

import dev.passback.app.text.ExitCode;

/** A small course and what its clickers export. */
final class Physics {
    static final String NAME = "Physics";

    private static final String[] ROSTER = {
        "First name,Last name,ID number,Username,Email address",
        "Ana,López,00100417,alopez,ana@uni.example",
        "Ben,Okafor,00100418,bokafor,ben@uni.example",
        "Chiara,Conti,00100425,cconti,chiara@uni.example",
        "Dmitri,Volkov,00100431,dvolkov,dmitri@uni.example"
    };

    /** Everybody is known and everything adds up. */
    static final String[] WEEK_1 = {
        "Student,ID,SIS User ID,SIS Login ID,Section,Total,Session 1,Session 2",
        "    Points Possible,,,,,20,10,10",
        "\"López, Ana\",,00100417,ana@uni.example,P-1,17,8,9",
        "\"Okafor, Ben\",,00100418,ben@uni.example,P-1,17,10,7",
        "\"Conti, Chiara\",,00100425,chiara@uni.example,P-1,14.5,6,8.5",
        "\"Volkov, Dmitri\",,00100431,dmitri@uni.example,P-1,0,0,"
    };

    /** Ben's second session was corrected, and there is a third. */
    static final String[] WEEK_2 = {
        "Student,ID,SIS User ID,SIS Login ID,Section,Total,Session 1,Session 2,Session 3",
        "    Points Possible,,,,,30,10,10,10",
        "\"López, Ana\",,00100417,ana@uni.example,P-1,26,8,9,9",
        "\"Okafor, Ben\",,00100418,ben@uni.example,P-1,26,10,9,7",
        "\"Conti, Chiara\",,00100425,chiara@uni.example,P-1,24.5,6,8.5,10",
        "\"Volkov, Dmitri\",,00100431,dmitri@uni.example,P-1,5,0,,5"
    };

    /** One lost zero, one stranger, one row without an identifier. */
    static final String[] TROUBLED = {
        "Student,ID,SIS User ID,SIS Login ID,Section,Total,Session 1,Session 2",
        "    Points Possible,,,,,20,10,10",
        "\"López, Ana\",,00100417,ana@uni.example,P-1,17,8,9",
        "\"Volkov, Dmitri\",,100431,,P-1,19,9,10",
        "\"Visitor, Val\",,00999999,val@elsewhere.example,P-1,10,5,5",
        ",,,,P-1,8,4,4"
    };

    private Physics() {}

    /** {@return a desk with the gradebook and the files of both weeks} */
    static Desk on(Desk desk) {
        files(desk);
        desk.run("gradebook", "create", NAME, "--roster", "roster.csv").with(ExitCode.DONE);
        return desk;
    }

    /** {@return a desk with the files of both weeks, and without the gradebook} */
    static Desk files(Desk desk) {
        desk.file("roster.csv", ROSTER);
        desk.file("week-1.csv", WEEK_1);
        desk.file("week-2.csv", WEEK_2);
        desk.file("troubled.csv", TROUBLED);
        return desk;
    }
}
