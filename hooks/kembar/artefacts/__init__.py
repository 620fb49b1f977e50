"""What is made from the pages' data: text and bytes, written by whoever asked for them."""
