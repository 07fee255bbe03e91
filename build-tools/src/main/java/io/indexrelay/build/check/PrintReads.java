package io.indexrelay.build.check;

import io.indexrelay.build.Arguments;
import io.indexrelay.build.classfile.ClassSet;
import java.util.Set;

/** Prints every product method that our classes in a JAR or folder call: material for a review of the list of reads, not a list to be taken over unread. */
public final class PrintReads {

    private PrintReads() {}

    /** Arguments: {@code --classes} a JAR or a folder of classes. */
    public static void main(String[] args) {
        ClassSet classes =
                ClassSet.read(Arguments.parse(args, Set.of("classes")).path("classes"));
        ReadsList none = new ReadsList(Set.of(), Set.of(), Set.of());
        new ReadsCheck(classes, "io/indexrelay/", none).calls().forEach(System.out::println);
    }
}
