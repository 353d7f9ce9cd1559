package vn.thucdia;

/** Entry point: opens the window, or runs a command-line verb when one is given. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println("Thực Địa");
    }
}
