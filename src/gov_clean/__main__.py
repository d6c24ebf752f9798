"""The command: `gov-clean`, or `python -m gov_clean`."""

import gc

gc.set_threshold(50_000)  # to look for garbage among what is being imported is a thirtieth of the time of a small file


def main() -> None:
    """The console command."""
    from gov_clean import cli

    cli.main()


if __name__ == "__main__":
    main()
