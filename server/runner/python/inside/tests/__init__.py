"""What only the side of the tests has."""
