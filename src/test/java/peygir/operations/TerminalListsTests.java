package peygir.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import peygir.SampleOffice;
import peygir.operations.Operation.Refusal;

/** Lists come and go at the server's terminal with the rights of an account and no others; wrong rows are left on purpose or not at all. */
@SampleOffice
@Transactional
class TerminalListsTests {

    @Autowired
    ImportSheet imports;

    @Autowired
    ExportSheet exports;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @Test
    void aListIsTriedThenTakenWithTheRightsOfAnAccount() throws IOException {
        var list = file("list.csv", "نام سمن,حوزه,تلفن\nستارگان کویر بافق,CUL,\nباغبانان کویر,ENV,12\n");
        assertThat(imports.run(List.of(list, "--list=ngos", "--county=2102", "--as=expert", "--dry-run")))
                .hasSize(3)
                .satisfies(lines -> assertThat(lines.getFirst()).isEqualTo("read 2 rows of list.csv: 1 can be taken, 1 cannot; nothing was written"))
                .satisfies(lines -> assertThat(lines.get(1)).isEqualTo("letters read as: Unicode (UTF-8)"))
                .satisfies(lines -> assertThat(lines.getLast()).startsWith("C3: "));
        refused(1, "1 of 2 rows cannot be taken, the first is C3: ", list, "--list=ngos", "--county=2102", "--as=expert");
        assertThat(registered()).isZero();

        assertThat(imports.run(List.of(list, "--list=ngos", "--county=2102", "--as=expert", "--leave-bad-rows"))).singleElement().asString()
                .startsWith("took 1 rows of list.csv (ngos), left 1; import ");
        assertThat(registered()).isOne();
    }

    @Test
    void nobodyDoesMoreAtTheTerminalThanOnThePages() throws IOException {
        var list = file("list.csv", "نام سمن,حوزه\nستارگان کویر بافق,CUL\n");
        refused(1, "expert may not bring lists in there", list, "--list=ngos", "--county=2103", "--as=expert");
        refused(1, "director may not bring lists in there", list, "--list=ngos", "--county=2102", "--as=director");
        refused(1, "there is no account named nobody", list, "--list=ngos", "--county=2102", "--as=nobody");
        refused(1, "cannot read", folder.resolve("none.csv").toString(), "--list=ngos", "--county=2102", "--as=expert");
        refused(1, "This file is neither Excel", file("a.xlsx", "\0\0"), "--list=ngos", "--county=2102", "--as=expert");
        refused(2, "usage: import FILE", list, "--list=dances", "--county=2102", "--as=expert");
        refused(2, "usage: import FILE", list, "--list=attendance", "--county=2102", "--as=expert");
        refused(2, "usage: import FILE", list, "--list=ngos", "--county=2102", "--as=expert", "--force");
        assertThat(registered()).isZero();
    }

    @Test
    void aListIsWrittenAsTheAccountSeesItAndNeverOverAnother() throws IOException {
        var file = folder.resolve("ngos.csv").toString();
        assertThat(exports.run(List.of(file, "--list=ngos", "--as=governor", "--iso", "--language=en"))).singleElement().asString().startsWith("wrote ngos into ");
        assertThat(Files.readString(Path.of(file))).contains("Founded (ISO)").contains("Bafq").doesNotContain("Taft");
        assertThatThrownBy(() -> exports.run(List.of(file, "--list=ngos", "--as=governor"))).isInstanceOf(Refusal.class).hasMessageContaining("is there already");
        var book = folder.resolve("activities.xlsx").toString();
        assertThat(exports.run(List.of(book, "--list=activities", "--county=2102", "--as=expert"))).hasSize(1);
        assertThat(Files.size(Path.of(book))).isGreaterThan(3000);
        assertThatThrownBy(() -> exports.run(List.of(folder.resolve("b.xlsx").toString(), "--list=activities", "--county=2103", "--as=expert")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.exitCode()).isEqualTo(1));
        assertThat(folder.resolve("b.xlsx")).doesNotExist();
        assertThatThrownBy(() -> exports.run(List.of("b.pdf", "--list=ngos", "--as=governor")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.exitCode()).isEqualTo(2));
    }

    private void refused(int exitCode, String line, String... arguments) {
        assertThatThrownBy(() -> imports.run(List.of(arguments))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.exitCode()).isEqualTo(exitCode);
            assertThat(refusal).hasMessageStartingWith(line);
        });
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private long registered() {
        return jdbc.sql("select count(*) from ngo where name in ('ستارگان کویر بافق', 'باغبانان کویر')").query(Long.class).single();
    }
}
