package dev.passback.files.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passback.files.Sample;
import dev.passback.grade.IdentifierKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentNamesTest {

    private static List<String> names(String text) {
        return Sample.identifiers(Sample.readText(text).sheet(), IdentifierKind.NAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Okafor, Adaeze|Adaeze Okafor",
                "Adaeze Okafor|Adaeze Okafor",
                ",Minh|Minh",
                "Okafor,|Okafor",
                "King, Jr., Martin|King, Jr., Martin",
                "van der Berg, Mary Jane|Mary Jane van der Berg",
            })
    void putsNamesIntoReadingOrder(String name, String readable) {
        assertThat(StudentNames.readable(name)).isEqualTo(readable);
    }

    @Test
    void joinsFirstAndLastNames() {
        assertThat(names("Last name,First name,SID,Q\nOkafor,Adaeze,1,5\n,Minh,2,5\nPeña,,3,5\n"))
                .containsExactly("Adaeze Okafor", "Minh", "Peña");
    }

    @Test
    void prefersTheWholeNameAndFillsItsGaps() {
        assertThat(names("Name,First name,Last name,SID,Q\n\"Peña, Lucía\",L.,P.,1,5\n,Minh,Nguyễn,2,5\n"))
                .containsExactly("Lucía Peña", "Minh Nguyễn");
    }
}
